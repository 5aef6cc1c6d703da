/** What stands around every plot. */
export default {
  plot: 'Plot',
  table: 'Figures',
  view: 'Plot or figures',
  copy: 'Copy as data',
  copied: 'Copied as CSV.',
  notCopied: 'The browser did not allow to copy.',
  drawing: 'Drawing …',
};
