// Knows one field for a time of day, to the second. Refuses to know the day.

export interface TimeFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
}

export const TimeField = ({ label, value, onValue }: TimeFieldProps) => (
  <label>
    {label}
    <input
      type="time"
      step="1"
      required
      value={value}
      onInput={event => onValue(event.currentTarget.value)}
    />
  </label>
);
