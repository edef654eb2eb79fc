// A loader of webpack, behind the compiler: takes out of a detector what only the documentation reads (why, looksLikeButIsNot,
// references). It is 28 kB in every script that judges, one of which classic Outlook loads again for each message.
import { parse } from 'acorn';

const READ_BY_DOCUMENTATION = new Set(['why', 'looksLikeButIsNot', 'references']);

/** @param {string} source of one detector, as ECMAScript */
export default function leaveOutReasons(source) {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const { declaration } = body.find(({ type }) => type === 'ExportDefaultDeclaration') ?? {};
  const [description] = declaration?.type === 'CallExpression' ? declaration.arguments : [];
  if (declaration?.callee?.name !== 'defineDetector' || description?.type !== 'ObjectExpression')
    throw new Error('A detector is what defineDetector({ … }) makes of its description.');
  let left = source;
  for (const { key, end, start } of description.properties.toReversed()) {
    if (!READ_BY_DOCUMENTATION.has(key.name)) continue;
    // With its comma: none of these is the last, for that is what the detector does.
    left = left.slice(0, start) + left.slice(left.indexOf(',', end) + 1);
  }
  return left;
}
