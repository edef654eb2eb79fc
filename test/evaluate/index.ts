/*
 * `npm run evaluate -- [--json] [folder]`: how often detection is right, over a folder of documents, mail and addresses with
 * their truth in tables, and over the messages of `test/messages`.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate';
import { compareWithOracles } from './mail-oracles';
import { printed } from './print';
import { compareWithPrograms } from './programs';

const usage = `Usage: npm run evaluate -- [--json] [--only] <folder>
       npm run evaluate -- --mail-oracles <folder>
       npm run evaluate -- --programs

Reads every .tsv table below the folder and evaluates what it lists:
  path + vba, xlm, encrypted, …  documents and what they hold (mraptor, olevba_seconds: what the peers said and took)
  path of .eml or .msg           mail; its replies (reply = 1) are hijacked as Emotet does it, for fair pairs
  file + must_find               files of other programs and what a right reader finds in them (with format, password)
  url                            addresses, defanged or not, with role and date; read in memory, never visited
With --mail-oracles it reads every .eml below the folder with our reader, postal-mime and mailparser, and tells where they differ.
With --programs it asks the programs of this machine that write or read the same formats (LibreOffice, lnkinfo, lsar). Exit code 1:
one of them sees another thing than we do.

A table whose name begins with "honest" lists what must stay quiet. The messages of test/messages are evaluated too, unless --only.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'boolean', default: false },
    'mail-oracles': { type: 'boolean', default: false },
    programs: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (values.help) process.stdout.write(usage);
else if (values.programs) {
  const { text, holds } = compareWithPrograms();
  process.stdout.write(text);
  process.exitCode = holds ? 0 : 1;
} else if (folder === undefined || !existsSync(folder) || !statSync(folder).isDirectory()) {
  process.stderr.write(folder === undefined ? usage : `There is no folder "${folder}".\n\n${usage}`);
  process.exitCode = 2;
} else if (values['mail-oracles']) {
  process.stdout.write(await compareWithOracles(folder));
} else {
  const messages = path.resolve('test', 'messages');
  const evaluation = await evaluate(folder, values.only ? undefined : messages);
  process.stdout.write(values.json ? `${JSON.stringify(evaluation, undefined, 2)}\n` : printed(evaluation));
}
