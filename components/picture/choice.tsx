// Knows how one of a few ways to look is chosen: by links, so that back and forward work. Refuses to know the ways.
export interface ChoiceProps {
  label: string;
  options: readonly { readonly href: string; readonly text: string; readonly chosen: boolean }[];
}

export const Choice = ({ label, options }: ChoiceProps) => (
  <nav class="choice" aria-label={label}>
    {options.map(({ href, text, chosen }) => (
      <a key={href} href={href} aria-current={chosen || undefined}>
        {text}
      </a>
    ))}
  </nav>
);
