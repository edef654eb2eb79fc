// The simulated Outlook is loaded again after each build, by server-sent events (WHATWG HTML, 9.2). Only `npm run dev` serves this: no
// page that is built contains it, and the policy of the page is the same as without it, a script and a connection of its own origin.

export const LIVE_EVENTS = '/live-reload/events';

const CLIENT = `const shown = new URL(document.currentScript.src).searchParams.get('build');
new EventSource('${LIVE_EVENTS}').addEventListener('build', ({ data }) => {
  if (data !== shown) location.reload();
});
`;

/** What the server answers that is no file, as its other such answers. */
export const LIVE_SCRIPT = { '/live-reload/client.js': ['.js', CLIENT] };

/** @returns the page of a build with the script that waits for another one */
export function withLiveReload(html, build) {
  const address = `/live-reload/client.js?build=${encodeURIComponent(build ?? '')}`;
  return html.replace('</head>', `<script src="${address}" defer></script></head>`);
}

/**
 * Who follows the builds. A page that was cut off, by a server that was stopped and started, learns at its return which build is the
 * newest, and whether it is its own.
 * @returns {import('./live-reload.mjs').LiveReload}
 */
export function liveReload() {
  const followers = new Set();
  let newest;
  const tell = (response) => response.write(`event: build\ndata: ${newest}\n\n`);
  return {
    newest: () => newest,
    follow(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.flushHeaders();
      followers.add(response);
      response.on('close', () => followers.delete(response));
      if (newest !== undefined) tell(response);
    },
    built(name) {
      if (name === newest) return;
      newest = name;
      for (const response of followers) tell(response);
    },
  };
}
