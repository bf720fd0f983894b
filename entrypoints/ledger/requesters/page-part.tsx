// Knows what stands on one requester's page. Refuses to compute figures.
import { nameOf } from '../../../components/requesters/line';
import { OwnMark } from '../../../components/requesters/own-mark';
import { ProfileTable } from '../../../components/requesters/profile-table';
import { Trend } from '../../../components/requesters/trend';
import { dayOf } from '../../../lib/core/days';
import { requesterKey } from '../../../lib/core/requester-key';
import { dayText } from '../../../lib/words/date';
import { say } from '../../../lib/words/say';
import type { Desk } from '../desk';
import { listAddress, parseWanted, tasksAddress, type Wanted } from './address';
import { BesidePart } from './beside-part';
import { OthersPart } from './others-part';
import { readOne } from './read-one';
import { ReviewPart } from './review-part';
import { TasksPart } from './tasks-part';
import { useRead } from './use-read';

export interface PagePartProps {
  desk: Desk;
  requester: string;
  wanted: Wanted;
}

export function PagePart({ desk, requester, wanted: { beside } }: PagePartProps) {
  const { found, again } = useRead(
    async () => ({ one: await readOne(desk, requester, Date.now()) }),
    [desk, requester],
  );
  const { found: other } = useRead(
    async () => (beside === undefined ? undefined : readOne(desk, beside, Date.now())),
    [desk, beside],
  );
  if (!found) return <p class="quiet">{say('loading')}</p>;
  const { one } = found;
  const back = (
    <p>
      <a href={listAddress(parseWanted(undefined))}>← {say('reqAll')}</a>
    </p>
  );
  if (!one || (!one.profile && one.others.length === 0 && !one.review))
    return (
      <>
        {back}
        <p class="card">{say('reqGone')}</p>
      </>
    );
  const { profile, recent, review, months, tasks } = one;
  const name = profile ? nameOf({ profile }) : (one.others[0]?.rating.name ?? one.id.requester);
  const figure = `requester.${requester}`;
  return (
    <>
      {back}
      <section class="card" aria-labelledby="requester-name">
        <h2 id="requester-name" class="requester-name">
          <bdi>{name}</bdi> <OwnMark review={review} />
        </h2>
        <p class="quiet">
          {desk.nameOf(one.id.platform)} · {say('taskNumber')} <bdi>{one.id.requester}</bdi>
          {profile && ` · ${say('reqLast')}: ${dayText(dayOf(profile.last, desk.settings.zone), 'full')}`}
        </p>
        {profile && profile.otherNames.length > 0 && (
          <p class="quiet other-names">
            <bdi>{say('reqOtherNames', profile.otherNames.join(' · '))}</bdi>
          </p>
        )}
        {profile ? (
          <>
            <BesidePart key={requester} desk={desk} id={one.id} beside={beside} />
            <ProfileTable
              caption={name}
              columns={[
                { name: figure, heading: beside ? name : say('reqAllTime'), profile },
                ...(beside
                  ? [
                      {
                        name: `requester.${beside}`,
                        heading: other?.profile ? nameOf({ profile: other.profile }) : beside,
                        profile: other?.profile,
                      },
                    ]
                  : [{ name: `${figure}.recent`, heading: say('reqLast90'), profile: recent }]),
              ]}
            />
            <p class="quiet">{say('reqCautiousHint')}</p>
          </>
        ) : (
          <p>{say('reqGone')}</p>
        )}
      </section>
      {months.length > 0 && (
        <section class="card" aria-labelledby="requester-months">
          <h2 id="requester-months">{say('listTwo', say('reqMonths'), say('realHourly'))}</h2>
          <Trend months={months} />
        </section>
      )}
      {!profile && <OthersPart one={one} />}
      <ReviewPart key={requesterKey(one.id)} desk={desk} id={one.id} review={review} onWritten={again} />
      {profile && <OthersPart one={one} />}
      {tasks.length > 0 && <TasksPart desk={desk} tasks={tasks} href={tasksAddress(one.id)} />}
    </>
  );
}
