// What `emotet-guard` starts with: it says in one line that this Node is too old, for an old Node does not even load the program.
// Built as it stands (dist/cli.js). Nothing is imported but by call, and nothing is newer than ECMAScript 5 but that call.
var here = process.versions.node.split('.').map(Number);

if (here[0] < 20 || (here[0] === 20 && here[1] < 19)) {
  var needed = '20.19 or newer, best the current long-term version (https://nodejs.org)';
  console.error('emotet-guard needs Node.js ' + needed + '. This is ' + process.versions.node + '.');
  process.exit(2);
} else {
  import('./cli/main.js');
}
