import { Badge } from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import type { Level } from '../../detection/contract';
import type { ReportLanguage } from '../../report/words';

/** As loud as the level is. */
const LOOKS: Readonly<Record<Level, Pick<BadgeProps, 'color' | 'appearance'>>> = {
  danger: { color: 'danger', appearance: 'filled' },
  caution: { color: 'warning', appearance: 'tint' },
  notice: { color: 'brand', appearance: 'tint' },
  unchecked: { color: 'informative', appearance: 'tint' },
  'no-signs': { color: 'informative', appearance: 'outline' },
};

/** A level in a word. */
export function LevelBadge({ level, language }: { readonly level: Level; readonly language: ReportLanguage }) {
  return (
    <Badge size="large" {...LOOKS[level]}>
      {language.texts.levels[level]}
    </Badge>
  );
}
