// A loader of webpack for the event handler: takes out of the detectors what only people read (why, what looks alike, references,
// the techniques of a report) and what only the compiler needs (the shapes of their messages). It is a fifth of their size.
import ts from 'typescript';

const EMPTY = { why: "''", looksLikeButIsNot: "''", references: '[]', attack: '[]', messages: '{}' };

export default function leaveOutDocumentation(source) {
  const file = ts.createSourceFile('detector.ts', source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const isDetector = ts.isCallExpression(node) && node.expression.getText(file) === 'defineDetector';
    const [detector] = isDetector ? node.arguments : [];
    if (detector !== undefined && ts.isObjectLiteralExpression(detector)) {
      for (const property of detector.properties) {
        const empty = ts.isPropertyAssignment(property) ? EMPTY[property.name.getText(file)] : undefined;
        if (empty !== undefined)
          cuts.push({ from: property.initializer.getStart(file), to: property.initializer.end, empty });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, { from, to, empty }) => text.slice(0, from) + empty + text.slice(to), source);
}
