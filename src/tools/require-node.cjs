// Says in one line that this Node is too old. Loaded ahead of a script (`node --require`), before the script itself is parsed:
// what the script is written in, an old Node does not even read. Therefore ECMAScript 5, and no module.
'use strict';

var oldest = require('../../package.json').engines.node.replace('>=', '');
var wanted = oldest.split('.').map(Number);
var here = process.versions.node.split('.').map(Number);

if (here[0] < wanted[0] || (here[0] === wanted[0] && here[1] < wanted[1])) {
  var needed = oldest + ' or newer, best the current long-term version (https://nodejs.org)';
  console.error('Emotet Guard needs Node.js ' + needed + '. This is ' + process.versions.node + '.');
  process.exit(2);
}
