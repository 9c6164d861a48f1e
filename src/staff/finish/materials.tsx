import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { finishText } from '#domain/copy';
import type { Trade } from '#domain/taxonomy';
import { MAX_MATERIALS, MAX_NAME } from '#domain/ticket';
import { usePrices } from '../../api/prices';
import { Field, Line } from '../../ui/field';
import { Place } from '../../ui/place';
import { QuietAction } from '../../ui/primary-action';
import { Tap } from '../../ui/tap';
import { Counted } from '../counted';
import { PricePicker } from '../price-picker';
import { counted, materialFrom, withMaterial, type Material } from './draft';

interface MaterialsProps {
  readonly communityId: string;
  readonly trade: Trade;
  readonly materials: readonly Material[];
  readonly now: number;
  readonly onChange: (materials: readonly Material[]) => void;
}

/** 用料: out of the price book, or in one's own words. */
export const Materials = ({ communityId, trade, materials, now, onChange }: MaterialsProps): ReactElement => {
  const [adding, setAdding] = useState<'book' | 'own' | null>(null);
  const add = (one: Material): void => {
    onChange(withMaterial(materials, one));
  };
  return (
    <Field label={finishText.materials} note={finishText.materialsNote}>
      <View>
        {materials.map((one, index) => (
          <Counted
            key={`${one.itemId ?? ''} ${one.name}`}
            name={one.name}
            note=""
            quantity={one.quantity}
            amount=""
            onChange={(by) => {
              onChange(materials.map((other, at) => (at === index ? counted(other, by) : other)));
            }}
            onDrop={() => {
              onChange(materials.filter((_, at) => at !== index));
            }}
          />
        ))}
      </View>
      <Place>
        {adding === 'book' ? <Book communityId={communityId} trade={trade} now={now} onAdd={add} /> : null}
        {adding === 'own' ? <Own onAdd={add} /> : null}
      </Place>
      {materials.length < MAX_MATERIALS ? (
        <View className="two-ways">
          {adding === 'book' ? null : (
            <QuietAction
              words={finishText.materialFromBook}
              onPress={() => {
                setAdding('book');
              }}
            />
          )}
          {adding === 'own' ? null : (
            <QuietAction
              words={finishText.materialOwn}
              onPress={() => {
                setAdding('own');
              }}
            />
          )}
        </View>
      ) : (
        <View className="book-note">{finishText.materialMost(MAX_MATERIALS)}</View>
      )}
    </Field>
  );
};

type BookProps = Pick<MaterialsProps, 'communityId' | 'trade' | 'now'> & { readonly onAdd: (one: Material) => void };

const Book = ({ communityId, trade, now, onAdd }: BookProps): ReactElement => {
  const book = usePrices(communityId);
  return (
    <PricePicker
      book={book}
      trade={trade}
      kind="parts"
      now={now}
      onPick={(item) => {
        onAdd(materialFrom(item));
      }}
    />
  );
};

const Own = ({ onAdd }: { onAdd: (one: Material) => void }): ReactElement => {
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd({ itemId: null, name: name.trim(), quantity: 1 });
    setName('');
  };
  return (
    <View className="own-material">
      <Line
        label={finishText.materialName}
        value={name}
        placeholder={finishText.materialHint}
        type="text"
        most={MAX_NAME}
        onChange={setName}
      />
      <Tap className="pill" onPress={add}>
        {finishText.materialAdd}
      </Tap>
    </View>
  );
};
