// Knows how a lesson is looked at, named and saved. Refuses to save before the button is pressed.
import { useEffect, useState } from 'preact/hooks';
import { onSubmit } from '../../components/parts/on-submit';
import { LessonCard } from '../../components/teach/lesson-card';
import { type Named, PlatformField } from '../../components/teach/platform-field';
import { native } from '../../lib/native';
import type { Lesson } from '../../lib/platforms/taught/lesson';
import { setLessons } from '../../lib/store/lessons';
import { say } from '../../lib/words/say';
import { type Found, findLesson } from './found';
import { saveAndAllow, taughtFrom } from './save';

export function Teach({ host }: { host: string }) {
  const [found, setFound] = useState<Found>();
  const [lessons, setShown] = useState<readonly Lesson[]>([]);
  const [named, setNamed] = useState<Named>();
  const [said, setSaid] = useState<string>();
  const [wrong, setWrong] = useState<string>();

  useEffect(() => {
    const read = () =>
      void findLesson(host).then(now => {
        setFound(now);
        setShown(now.lessons.map(wholeSite));
        setNamed(before => before ?? { id: now.likely, name: host.replace(/^www\./, '') });
      });
    read();
    // More of the same site may be pointed at while this page is open.
    const { onChanged } = native().storage.session;
    const changed = (changes: object): void => {
      if ('lessons' in changes) read();
    };
    onChanged.addListener(changed);
    return () => onChanged.removeListener(changed);
  }, [host]);

  if (!found || !named) return <main class="teach" aria-busy="true" />;
  const change = (at: number, lesson: Lesson): void =>
    setShown(lessons.map((one, i) => (i === at ? lesson : one)));
  const forget = (at: number): void =>
    void setLessons(
      native().storage.session,
      host,
      lessons.filter((_, i) => i !== at),
    );
  const save = (): void => {
    const made = taughtFrom(found, lessons, named, Date.now());
    setWrong('wrong' in made ? say('lessonWrong', made.wrong) : undefined);
    if ('wrong' in made) return;
    saveAndAllow(host, made.taught).then(
      granted => setSaid(say(granted ? 'lessonSaved' : 'lessonSavedOnly', host)),
      () => setWrong(say('notSent')),
    );
  };
  return (
    <main class="teach">
      <h1>{say('lessonHeading', found.settled?.name ?? host)}</h1>
      <p role="status">{said ?? (lessons.length > 0 ? say('lessonIntro') : say('lessonEmpty'))}</p>
      {lessons.map((lesson, at) => (
        <LessonCard
          key={`${lesson.role} ${found.lessons[at]?.segments.map(s => s.text).join('/')}`}
          host={host}
          lesson={lesson}
          segments={found.lessons[at]?.segments ?? []}
          onLesson={changed => change(at, changed)}
          onForget={() => forget(at)}
        />
      ))}
      {lessons.length > 0 && (
        <form class="card lesson" onSubmit={onSubmit(save)}>
          {!found.settled && <PlatformField choices={found.choices} named={named} onNamed={setNamed} />}
          {wrong && <p role="alert">{wrong}</p>}
          <p class="save-line">
            <button type="submit" class="main">
              {found.granted ? say('setSave') : say('lessonSaveAllow', host)}
            </button>
          </p>
        </form>
      )}
      <p>
        <a href="/ledger.html#platforms">{say('lessonToPlatforms')}</a>
      </p>
    </main>
  );
}

/** Where nothing was pointed at, the whole site is meant until the worker says otherwise. */
const wholeSite = (lesson: Lesson): Lesson =>
  lesson.role === 'task' && Object.keys(lesson.picks).length === 0 ? { ...lesson, segments: [] } : lesson;
