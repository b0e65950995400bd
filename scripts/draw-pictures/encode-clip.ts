import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { frameRate } from './paint/clip.ts';

/** An MP4 that grows by one JPEG at a time. */
export type ClipFile = { add(frame: Buffer): Promise<void>; finish(): Promise<void> };

/** Opens `path` for frames: H.264 that every browser plays, its index in front so that it can begin before it is all there. */
export function openClip(path: string): ClipFile {
  const input = ['-f', 'image2pipe', '-framerate', String(frameRate), '-c:v', 'mjpeg', '-i', '-'];
  const coding = ['-an', '-c:v', 'libx264', '-preset', 'veryslow', '-crf', '29', '-pix_fmt', 'yuv420p'];
  const repeatable = ['-threads', '1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'];
  const coder = spawn(
    'ffmpeg',
    ['-hide_banner', '-loglevel', 'error', '-y', ...input, ...coding, ...repeatable, '-movflags', '+faststart', path],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const ended = endOf(coder);
  // Awaited when the clip is finished; until then a failure must not count as unhandled.
  ended.catch(() => undefined);
  return {
    async add(frame) {
      if (!coder.stdin.write(frame)) await Promise.race([once(coder.stdin, 'drain'), ended]);
    },
    finish() {
      coder.stdin.end();
      return ended;
    },
  };
}

async function endOf(coder: ChildProcess): Promise<void> {
  const [code] = await new Promise<[number | null]>((done, fail) => {
    coder.once('error', (cause) =>
      fail(new Error('ffmpeg could not be started. Install it (for example: apt-get install ffmpeg).', { cause })),
    );
    coder.once('exit', (exit) => done([exit]));
  });
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}.`);
}
