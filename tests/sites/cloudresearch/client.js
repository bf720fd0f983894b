// Knows that the page a study leads back to hands the project in by itself. Refuses to know what it pays.
(() => {
  const id = location.pathname.split('/')[3];
  fetch(`/participant-api/projects/${id}/submit`, { method: 'POST' }).then(answer => {
    document.getElementById('state').textContent = answer.ok ? 'Thank you' : 'Not accepted';
  });
})();
