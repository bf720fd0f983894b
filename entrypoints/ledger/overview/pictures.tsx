// Knows that pictures are a part of their own, loaded while the numbers are read, and keep their room until then. Refuses to know what they show.
import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { loadPlot } from '../../../components/picture/load-plot';
import type { PicturesProps } from './part';

let part: Promise<typeof import('./part')> | undefined;

/** Their code and the charting library's, once. */
export function loadPictures(): Promise<typeof import('./part')> {
  void loadPlot();
  part ??= import('./part');
  return part;
}

export function PicturesPart(props: PicturesProps) {
  const [loaded, setLoaded] = useState<{ Pictures: ComponentType<PicturesProps> }>();
  useLayoutEffect(() => void loadPictures().then(setLoaded), []);
  return loaded ? <loaded.Pictures {...props} /> : <div class="pictures-room" />;
}
