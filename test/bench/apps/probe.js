import { app } from 'electron';

// Runs in the page: waits until the element is there and one frame with it has been drawn.
function drawn(selector) {
  return new Promise((done) => {
    const look = () => {
      if (document.querySelector(selector))
        requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Writes a line to stdout when a page shows what the selector names. */
export function sayWhenShown(selector) {
  app.on('web-contents-created', (_event, contents) => {
    contents.once('dom-ready', () => {
      void contents
        .executeJavaScript(`(${drawn.toString()})(${JSON.stringify(selector)})`)
        .then(() => process.stdout.write('shown\n'));
    });
  });
}
