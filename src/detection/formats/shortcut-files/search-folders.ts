/** Libraries, saved searches and search connectors of Windows ("Library Description Schema", "Saved Search File Format"). */
import type { Budget } from '../../budget';
import type { ShortcutFile } from '../../contract';
import { elementTexts } from './element-texts';

/** Elements whose text is a place: of a library, of a connector, of an icon. */
const PLACES: ReadonlySet<string> = new Set(['url', 'location', 'iconreference', 'domain', 'target']);
/** Attributes of a saved search's scope. */
const ATTRIBUTES = ['path', 'url', 'location'] as const;

/** The folders that such a file shows as if they were the reader's own. */
export function readSearchFolder(text: string, budget: Budget): ShortcutFile {
  const scopes: string[] = [];
  const places = elementTexts(text, PLACES, budget, (tag) => {
    for (const name of ATTRIBUTES) {
      const place = tag.attribute(name)?.trim() ?? '';
      if (place !== '') scopes.push(place);
    }
  });
  return { targets: [...places, ...scopes], commands: [] };
}
