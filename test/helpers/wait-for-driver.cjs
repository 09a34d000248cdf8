// Loaded into the app before its own code: it is ready once Playwright, which runs this function when it is attached, is.
// A window that comes up while Playwright attaches is missed in one start of some seventy, and the start hangs.
const { app } = require('electron');

// What follows must find its arguments as in any other start.
process.argv.splice(process.argv.indexOf('-r'), 2);

const trulyReady = app.whenReady();
const emit = app.emit.bind(app);
let isReady = false;
let told = [];
let tell = () => {};
const ready = new Promise((done) => {
  tell = done;
});

app.emit = (event, ...args) => {
  if (event !== 'ready' || isReady) return emit(event, ...args);
  told = args;
  return app.listenerCount('ready') > 0;
};
app.isReady = () => isReady;
app.whenReady = () => ready;

globalThis.__playwright_run = async () => {
  await trulyReady;
  isReady = true;
  tell();
  emit('ready', ...told);
};
