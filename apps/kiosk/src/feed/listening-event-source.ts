/**
 * An EventSource that also tells of the server's pings. tRPC's link swallows them, and without them a quiet evening
 * looks the same as a dead line.
 */
export function listeningEventSource(onHeard: () => void): typeof EventSource {
  return class ListeningEventSource extends EventSource {
    constructor(url: string | URL, init?: EventSourceInit) {
      super(url, init);
      // `ping` and `connected` are the names of tRPC's own events (its stream/sse module).
      this.addEventListener('ping', onHeard);
      this.addEventListener('connected', onHeard);
    }
  };
}
