// Knows the steps by which ratings come in from others and go out to them. Refuses to know the format.
import { useState } from 'preact/hooks';
import { PackPreview } from '../../../components/requesters/pack-preview';
import { PackShare } from '../../../components/requesters/pack-share';
import { SourceList } from '../../../components/requesters/source-list';
import { dayOf } from '../../../lib/core/days';
import type { RatingSource } from '../../../lib/core/rating-source';
import type { ReadRatings } from '../../../lib/exchange/pack/read-ratings';
import { sources } from '../../../lib/store/query/sources';
import { changeSource, putSource, removeSource } from '../../../lib/store/write/sources';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { save } from '../save';
import { refusalText } from './refusal';
import { ageText, monthText, sourceName } from './source-words';
import { useRead } from './use-read';

export function SourcesPart({ desk }: { desk: Desk }) {
  const { db, settings, nameOf } = desk;
  const { found: all, again } = useRead(() => sources(db), [db]);
  const [looked, setLooked] = useState<ReadRatings>();
  const [said, setSaid] = useState<{ text: string; bad?: true }>();
  const [shared, setShared] = useState<string>();

  const look = async (file: File): Promise<void> => {
    setLooked(undefined);
    setSaid(undefined);
    try {
      const { readRatings } = await import('../../../lib/exchange/pack/read-ratings');
      setLooked(await readRatings(file));
    } catch (error) {
      setSaid({ text: refusalText(error), bad: true });
    }
  };
  const take = async ({ source, ratings }: ReadRatings): Promise<void> => {
    await putSource(db, { ...source, imported: Date.now() }, ratings);
    setLooked(undefined);
    setSaid({ text: say('packTaken') });
    again();
  };
  const share = async (maker: string): Promise<void> => {
    const now = Date.now();
    const { packOf, signedFile } = await import('../../../lib/exchange/pack/write-pack');
    const pack = await packOf(db, { maker, zone: settings.zone, now });
    if (pack.requesters.length === 0) return setShared(say('packNothing'));
    const name = `taskfare-ratings-${dayOf(now, settings.zone).slice(0, 7)}.json`;
    save(name, new Blob([await signedFile(db, pack)], { type: 'application/json' }));
    setShared(say('exported', name));
  };
  const change = (source: RatingSource, to: Parameters<typeof changeSource>[2]): void =>
    void changeSource(db, source.id, to).then(again);
  const told = (source: ReadRatings['source']) => ({
    name: sourceName(source),
    age: ageText(source),
    period:
      source.from && source.to ? say('fromTo', monthText(source.from), monthText(source.to)) : undefined,
    platforms: source.platforms.map(nameOf).join(' · '),
  });

  return (
    <>
      <p>
        <a href="#requesters">← {say('reqAll')}</a>
      </p>
      <section class="card" aria-labelledby="ratings-in">
        <h2 id="ratings-in">{say('reqRatings')}</h2>
        <p>{say('reqRatingsHint')}</p>
        <p class="buttons">
          <label>
            {say('packChoose')}{' '}
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                currentTarget.value = '';
                if (file) void look(file);
              }}
            />
          </label>
        </p>
        <p class="quiet">{say('packChooseHint')}</p>
        <p role="status" class={said?.bad && 'bad'}>
          {said?.text}
        </p>
        {looked && (
          <PackPreview
            told={told(looked.source)}
            source={looked.source}
            leftOut={looked.leftOut}
            names={looked.ratings.slice(0, 10).map(({ name, requester }) => name ?? requester)}
            onTake={() => void take(looked)}
            onCancel={() => setLooked(undefined)}
          />
        )}
        {all && (
          <SourceList
            sources={all.map(source => ({ source, told: told(source) }))}
            onChange={change}
            onRemove={source => void removeSource(db, source.id).then(again)}
          />
        )}
      </section>
      <PackShare said={shared} onShare={maker => void share(maker)} />
    </>
  );
}
