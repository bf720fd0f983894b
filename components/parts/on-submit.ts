// Knows that a form here never leaves the page. Refuses to know what it is for.

export const onSubmit =
  (run: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    run();
  };
