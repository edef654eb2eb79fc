/** The larger readers of archives: none of them is started before a message has an archive other than ZIP. */
export { readAce } from '../../../formats/archive/ace';
export { readAlz } from '../../../formats/archive/alz';
export { readArj } from '../../../formats/archive/arj';
export { readCabinet } from '../../../formats/archive/cab';
export { readDisk } from '../../../formats/archive/disk/disk';
export { readEgg } from '../../../formats/archive/egg';
export { readLzh } from '../../../formats/archive/lzh';
export { readRar } from '../../../formats/archive/rar';
export { readSevenZip } from '../../../formats/archive/seven-zip/seven-zip';
export { readWim } from '../../../formats/archive/disk/wim';
export { readImage } from '../../../formats/archive/disk/image';
