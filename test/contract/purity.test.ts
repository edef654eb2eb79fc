import path from 'node:path';
import ts from 'typescript';

const folder = path.join(__dirname, '..', '..', 'src', 'detection');

/** Compiles sources under the detection module's own tsconfig and answers the errors. */
function errorsOf(files?: readonly string[], virtual: Readonly<Record<string, string>> = {}): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error('no tsconfig.json in src/detection');
  const host = ts.createCompilerHost(config.options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const source = host.getSourceFile.bind(host);
  host.readFile = (name) => virtual[name] ?? read(name);
  host.fileExists = (name) => name in virtual || exists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = virtual[name];
    return text === undefined ? source(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2020, true);
  };
  const program = ts.createProgram(files ?? config.fileNames, config.options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the detection module', () => {
  it('compiles with ES2020 alone: no DOM, no Node, no Office', () => {
    expect(errorsOf()).toEqual([]);
  });

  it.each([
    'TextDecoder',
    'URL',
    'document',
    'console',
    'setTimeout',
    'Buffer',
    'Office',
    'crypto',
    'fetch',
    'process',
  ])('could not use %s', (name) => {
    const file = path.join(folder, 'probe.ts').split(path.sep).join('/');
    expect(errorsOf([file], { [file]: `export const probe = ${name};\n` }).join()).toContain(name);
  });
});
