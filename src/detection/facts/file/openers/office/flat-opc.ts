import { isGap } from '../../../../contract';
import { readFlatOpc } from '../../../../formats/office/container/flat-opc';
import type { Opener } from '../../opening';
import { openPackage } from './ooxml';

/** A Word document as one XML file. */
export const openFlatOpc: Opener = (bytes, context) => {
  const pkg = readFlatOpc(bytes, context.host, context.budget);
  return isGap(pkg) ? { children: [], gap: pkg } : openPackage(pkg, context);
};
