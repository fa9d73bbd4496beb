// The code at the door changes; the page that shows it looks at the next one in time.
const SECONDS = 30;
setTimeout(() => location.reload(), SECONDS * 1000);
