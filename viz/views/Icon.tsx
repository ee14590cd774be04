/** The page's few icons, 18 px, drawn with one line. */
const PATHS = {
  search: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM11.8 11.8 15.5 15.5',
  undo: 'M6.5 4 3 7.5 6.5 11M3 7.5h8a4 4 0 0 1 0 8H8',
  redo: 'M11.5 4 15 7.5 11.5 11M15 7.5H7a4 4 0 0 0 0 8h3',
  share: 'M9 11V2.5M5.8 5.5 9 2.4l3.2 3.1M4 9v6h10V9',
  export: 'M9 2.5V11M5.8 8 9 11.1 12.2 8M3 12v3h12v-3',
  moon: 'M14.5 11A6 6 0 1 1 7 3.5a5 5 0 0 0 7.5 7.5z',
  sun: 'M9 5.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM9 1.5v1.8M9 14.7v1.8M1.5 9h1.8M14.7 9h1.8M3.7 3.7 5 5M13 13l1.3 1.3M3.7 14.3 5 13M13 5l1.3-1.3',
  help: 'M9 2a7 7 0 1 0 0 14A7 7 0 0 0 9 2zM7 7.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.4M9 12.6v.2',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  expand:
    'M9 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM9 1.8v2M9 14.2v2M1.8 9h2M14.2 9h2M3.9 3.9l1.4 1.4M12.7 12.7l1.4 1.4M3.9 14.1l1.4-1.4M12.7 5.3l1.4-1.4',
  path: 'M4 12.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM14 2.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM5.8 14c5 0 1.5-10 6.4-10',
  shared: 'M7 4.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11 4.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  pin: 'M6.5 2.5h5l-.6 5 2.1 2.5H5l2.1-2.5zM9 10v5.5',
  hide: 'M2 9s2.6-4.5 7-4.5c1 0 2 .3 2.8.6M16 9s-2.6 4.5-7 4.5c-1 0-2-.3-2.8-.6M3.5 14.5l11-11',
  minus: 'M3.5 9h11',
  plus: 'M3.5 9h11M9 3.5v11',
  fit: 'M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5',
  table: 'M3 3.5h12v11H3zM3 7.5h12M3 11h12M7.5 7.5v7',
  play: 'M6 3.8v10.4l8-5.2z',
  copy: 'M6.5 6.5h8v8h-8zM3.5 11.5v-8h8',
  chevron: 'M7 4.5 11.5 9 7 13.5',
  filter: 'M3 5h12M5.5 9h7M8 13h2',
  list: 'M6.5 4.5H15M6.5 9H15M6.5 13.5H15M3 4.5h.2M3 9h.2M3 13.5h.2',
  more: 'M4 9h.2M9 9h.2M14 9h.2',
  graph:
    'M5 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM13.2 4.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM8 11.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM6.8 5.2l4.6.6M5.6 6.7 7.4 11.3M12.3 7.6 9 11.4',
  chart: 'M3 3v12h12M5.5 11l3-3.5 2.5 2L15 5',
  check: 'M4 9.4 7.4 12.8 14 5.6',
  stop: 'M5 5h8v8H5z',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[name]} class={name === 'play' || name === 'stop' ? 'full' : ''} />
    </svg>
  );
}
