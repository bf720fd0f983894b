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
import { ageText, monthText, sourceName } from '../../../lib/words/source';
import type { Desk } from '../desk';
import { save } from '../save';
import { previewOf } from './preview';
import { refusalText } from './refusal';
import { useRead } from './use-read';

export function SourcesPart({ desk }: { desk: Desk }) {
  const { db, settings, nameOf } = desk;
  const { found: all, again } = useRead(() => sources(db), [db]);
  const [looked, setLooked] = useState<readonly ReadRatings[]>([]);
  const [said, setSaid] = useState<{ text: string; bad?: true }>();
  const [shared, setShared] = useState<string>();

  const look = async (file: File): Promise<void> => {
    setLooked([]);
    setSaid(undefined);
    try {
      const { readRatings } = await import('./pack-files');
      setLooked(await readRatings(file));
    } catch (error) {
      setSaid({ text: refusalText(error), bad: true });
    }
  };
  const drop = (read: ReadRatings): void => setLooked(all => all.filter(each => each !== read));
  const take = async (read: ReadRatings): Promise<void> => {
    try {
      await putSource(db, { ...read.source, imported: Date.now() }, read.ratings);
      drop(read);
      setSaid({ text: say('packTaken') });
      again();
    } catch (error) {
      setSaid({ text: refusalText(error), bad: true });
    }
  };
  const share = async (maker: string): Promise<void> => {
    const now = Date.now();
    const { packOf, signedFile } = await import('./pack-files');
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
        {looked.map(read => (
          <PackPreview
            key={read.source.id}
            told={told(read.source)}
            source={read.source}
            leftOut={read.leftOut}
            lines={previewOf(read, desk)}
            onTake={() => void take(read)}
            onCancel={() => drop(read)}
          />
        ))}
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
