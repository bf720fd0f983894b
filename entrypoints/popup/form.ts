// Knows which forms the popup has, each loaded when it is asked for: the popup opens without them. Refuses to know what they write.
import type { ComponentType } from 'preact';
import type { Desk } from '../ledger/desk';

export interface FormProps {
  desk: Desk;
  /** Platform of the tab the popup was opened on. */
  here?: string;
  /** Title of what a timer runs for. */
  running?: string;
  busy: boolean;
  press: (tell: () => Promise<unknown>) => Promise<void>;
  onClose: () => void;
}

export const FORMS = {
  timer: async () => (await import('./timer-part')).TimerPart,
  add: async () => (await import('./add-part')).AddPart,
} satisfies Record<string, () => Promise<ComponentType<FormProps>>>;
export type FormName = keyof typeof FORMS;

export interface OpenForm extends Pick<FormProps, 'desk' | 'here'> {
  readonly is: FormName;
  readonly Part: ComponentType<FormProps>;
}

/** Every platform, the one of the open tab first. */
export const hereFirst = <T extends { id: string }>(
  all: readonly T[],
  here: string | undefined,
): readonly T[] => [...all.filter(({ id }) => id === here), ...all.filter(({ id }) => id !== here)];
