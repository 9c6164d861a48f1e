import { exportText, penaltyKindText, roleText, staffStateText } from '#domain/copy';
import { yuan } from '#domain/money';
import type { Sheet } from '../kit/spreadsheet/workbook';
import type { Gathered } from './gather';
import { moment, sheet } from './table';

type Named = Pick<Gathered, 'communities'>;

const nameOf = ({ communities }: Named, communityId: string): string =>
  communities.find(({ _id }) => _id === communityId)?.name ?? '';

const lines = (gathered: Gathered): Sheet =>
  sheet(
    exportText.roster,
    gathered.lines.map(({ communityId, role, state, name, phone, leave }) => [
      ...[nameOf(gathered, communityId), roleText[role], staffStateText[state], name, phone],
      leave.map(({ from, to, words }) => `${from} – ${to} ${words}`.trim()).join('\n'),
    ]),
  );

/** What they wrote down for the community, the newest first. */
function records(gathered: Gathered): Sheet {
  const { records: text } = exportText;
  const entries = [
    ...gathered.cases.map(({ at, communityId, title, cause, measure, lesson }) => ({
      ...{ at, communityId, kind: text.case, words: [title, cause, measure, lesson].join('\n') },
    })),
    ...gathered.penalties.map(({ at, communityId, kind, amount, words }) => ({
      ...{ at, communityId, kind: text.penalty, words: `${penaltyKindText[kind]} ${yuan(amount)}\n${words}` },
    })),
    ...gathered.rules.map(({ at, communityId, note }) => ({ at, communityId, kind: text.rules, words: note })),
    ...gathered.deeds,
  ];
  return sheet(
    text,
    entries
      .sort((a, b) => b.at - a.at)
      .map(({ at, communityId, kind, words }) => [moment(at), nameOf(gathered, communityId), kind, words]),
  );
}

/** Only for those who work or worked for a community. */
export const workSheets = (gathered: Gathered): readonly Sheet[] =>
  gathered.lines.length === 0 ? [] : [lines(gathered), records(gathered)];
