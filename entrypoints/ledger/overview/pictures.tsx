// Knows that pictures come after the numbers, in a part of their own, and keep their room until then. Refuses to know what they show.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PicturesProps } from './part';

export function PicturesPart(props: PicturesProps) {
  const [part, setPart] = useState<{ Pictures: ComponentType<PicturesProps> }>();
  useEffect(() => void import('./part').then(setPart), []);
  return part ? <part.Pictures {...props} /> : <div class="pictures-room" />;
}
