/** CD and DVD images: ISO 9660 and UDF, which may stand side by side over the same files, or over others. */
import { Bytes } from '../../codec/bytes';
import { readIso } from './iso';
import { storedFile } from '../listing';
import type { ArchiveReader, ListedFile } from '../listing';
import { isUdf, readUdf } from './udf';

/** Lists both readings: Windows shows UDF where it is there, other programs the older directory. */
export const readImage: ArchiveReader = (data, context) => {
  const bytes = new Bytes(data);
  const iso = readIso(data, context.budget);
  const older = iso.files.map(({ name, size, bytes: content }) => storedFile(name, size, content));
  if (!isUdf(bytes)) return { files: older, ...(iso.gap && { gap: iso.gap }) };
  const udf = readUdf(bytes, context);
  // Both point to the same bytes, mostly, under names of their own.
  const told = new Set(udf.files.map((file) => placeOf(file)));
  const files = [...udf.files, ...older.filter((file) => file.size === 0 || !told.has(placeOf(file)))];
  // One reading that is whole is enough where it has files.
  const gap = files.length > 0 && iso.gap === 'not-supported-here' ? udf.gap : (udf.gap ?? iso.gap);
  return { files, ...(gap && { gap }) };
};

function placeOf(file: ListedFile): string {
  const { bytes } = file.unpack(Infinity);
  return `${bytes.byteOffset} ${bytes.length}`;
}
