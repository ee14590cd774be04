/** Lets the light part of the page reach the canvas without loading its code. */
export interface CanvasPort {
  png(): HTMLCanvasElement | null;
  fit(): void;
  labels(): readonly string[];
  where(id: string): { x: number; y: number } | null;
}
let now: CanvasPort | null = null;
export function setCanvas(port: CanvasPort | null): void {
  now = port;
}
export const canvasNow = (): CanvasPort | null => now;
export const canvasPng = (): HTMLCanvasElement | null => now?.png() ?? null;
