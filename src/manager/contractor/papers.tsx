import { View } from '@tarojs/components';
import { useEffect, type ReactElement } from 'react';
import { contractorPaperText, contractorsText, joined, sayDate } from '#domain/copy';
import { contractorPapers } from '#domain/contractor';
import { dayOf } from '#domain/time';
import { showPhotos } from '../../api/photo-files';
import { useUploads } from '../../api/use-uploads';
import { DayField } from '../../ui/day-field';
import { Field, Line } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { QuietAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { newPaper, type PaperDraft } from './draft';

interface PaperListProps {
  readonly papers: readonly PaperDraft[];
  readonly onChange: (papers: readonly PaperDraft[]) => void;
}

const MOST_PAPERS = 20;
const kinds = contractorPapers.map((value) => ({ value, words: contractorPaperText[value] }));

/** Licence, insurance, contract: each with its last day and a picture. */
export const PaperList = ({ papers, onChange }: PaperListProps): ReactElement => (
  <Field label={contractorsText.papers}>
    {papers.map((paper, index) => (
      <PaperFields
        key={paper.key}
        paper={paper}
        number={index + 1}
        onChange={(next) => {
          onChange(papers.map((other) => (other.key === paper.key ? next : other)));
        }}
        onRemove={() => {
          onChange(papers.filter((other) => other.key !== paper.key));
        }}
      />
    ))}
    {papers.length < MOST_PAPERS ? (
      <QuietAction
        words={contractorsText.addPaper}
        onPress={() => {
          onChange([...papers, newPaper()]);
        }}
      />
    ) : null}
  </Field>
);

interface PaperFieldsProps {
  readonly paper: PaperDraft;
  readonly number: number;
  readonly onChange: (paper: PaperDraft) => void;
  readonly onRemove: () => void;
}

const PaperFields = ({ paper, number, onChange, onRemove }: PaperFieldsProps): ReactElement => {
  const of = contractorsText.paper(number);
  const today = dayOf(useNow(60_000));
  const line = (field: 'name' | 'number', label: string, hint: string): ReactElement => (
    <>
      <View className="line-label">{label}</View>
      <Line
        label={joined.spoken(of, label)}
        value={paper[field]}
        placeholder={hint}
        type="text"
        most={field === 'name' ? 60 : 40}
        onChange={(value) => {
          onChange({ ...paper, [field]: value });
        }}
      />
    </>
  );
  return (
    <View className="block">
      <View className="block-title">{of}</View>
      <Tiles
        label={joined.spoken(of, contractorsText.paperKind)}
        options={kinds}
        chosen={paper.kind}
        onChoose={(kind) => {
          onChange({ ...paper, kind });
        }}
      />
      {line('name', contractorsText.paperName, contractorsText.paperNameHint)}
      {line('number', contractorsText.paperNumber, contractorsText.paperNumberHint)}
      <View className="picks picks-below">
        <DayField
          label={contractorsText.paperUntil}
          words={paper.until === null ? contractorsText.paperForever : sayDate(paper.until)}
          value={paper.until ?? today}
          onChange={(until) => {
            onChange({ ...paper, until });
          }}
        />
      </View>
      {paper.until === null ? null : (
        <QuietAction
          words={contractorsText.makeForever}
          onPress={() => {
            onChange({ ...paper, until: null });
          }}
        />
      )}
      <PaperPhoto paper={paper} onChange={onChange} />
      <QuietAction words={contractorsText.removePaper(number)} onPress={onRemove} />
    </View>
  );
};

/** A new picture takes the place of the one on file. */
const PaperPhoto = ({ paper, onChange }: Pick<PaperFieldsProps, 'paper' | 'onChange'>): ReactElement => {
  const queue = useUploads(paper.uploads);
  const { list } = queue;
  // Which pictures there are and how far they came; every percent of progress would be a draft of its own.
  const shape = JSON.stringify(list.map((photo) => ({ ...photo, progress: 0 })));
  useEffect(() => {
    if (shape !== JSON.stringify(paper.uploads)) onChange({ ...paper, uploads: JSON.parse(shape) as typeof list });
    // Only the pictures decide: what is typed meanwhile goes its own way.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [shape]);
  return (
    <View className="below">
      {paper.photoId !== null && list.length === 0 ? <View className="beside">{contractorsText.photoKept}</View> : null}
      <PhotoPicker
        photos={list}
        most={1}
        words={paper.photoId === null ? contractorsText.paperPhoto : contractorsText.paperPhotoNew}
        onAdd={(most) => void queue.choose(most)}
        onRetry={queue.retry}
        onRemove={queue.remove}
        onOpen={showPhotos}
      />
    </View>
  );
};
