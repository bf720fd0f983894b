// Knows how one length of time is set, in a unit people count in, with a sentence on what it does. Refuses to know what it is for.
export interface NumberFieldProps {
  name: string;
  label: string;
  hint: string;
  /** In the unit shown, as text: what stands there while it is typed. */
  value: string;
  min: number;
  max: number;
  step: number;
  onValue: (value: string) => void;
}

export const NumberField = ({ name, label, hint, value, min, max, step, onValue }: NumberFieldProps) => (
  <div class="setting">
    <label>
      {label}
      <input
        type="number"
        required
        min={min}
        max={max}
        step={step}
        value={value}
        aria-describedby={`${name}-hint`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
    </label>
    <p class="quiet" id={`${name}-hint`}>
      {hint}
    </p>
  </div>
);
