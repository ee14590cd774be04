/** One line on stderr with rate and time left; on a pipe only a line every tenth of the way. */
export interface ProgressLine {
  update(done: number, total: number, what: string): void;
  end(): void;
}

export function progressLine(label: string, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let began = 0;
  let lastTenth = -1;
  let open = false;
  return {
    update(done, total, what) {
      // The clock runs from the first report of progress: the stages before this one are not its time.
      began ||= performance.now();
      const seconds = (performance.now() - began) / 1000;
      const rate = done / Math.max(seconds, 0.001);
      const left = rate > 0 ? Math.round((total - done) / rate) : 0;
      const line = `${label} ${done}/${total}  ${rate.toFixed(rate < 10 ? 1 : 0)}/s  ${left} s left  ${what}`;
      if (stream.isTTY) {
        stream.write(`\r\x1b[2K${line.slice(0, (stream.columns || 80) - 1)}`);
        open = true;
      } else {
        const tenth = Math.floor((10 * done) / Math.max(total, 1));
        if (tenth !== lastTenth) stream.write(`${line}\n`);
        lastTenth = tenth;
      }
    },
    end() {
      if (open) stream.write('\r\x1b[2K');
      open = false;
    },
  };
}
