// Knows how a currency is typed. Refuses to know what for.
export interface CurrencyFieldProps {
  label: string;
  value: string;
  required?: true;
  describedBy?: string;
  onValue: (value: string) => void;
}

export const CurrencyField = ({ label, value, required, describedBy, onValue }: CurrencyFieldProps) => (
  <label>
    {label}
    <input
      required={required}
      maxLength={3}
      size={5}
      autoCapitalize="characters"
      spellcheck={false}
      value={value}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  </label>
);
