// Summernote still calls what jQuery 4 no longer has.
Object.assign(jQuery, {
  now: Date.now,
  isFunction: (value) => typeof value === 'function',
  isArray: Array.isArray,
  trim: (text) => String(text ?? '').trim(),
  proxy: (fn, context) => fn.bind(context),
  type: (value) => typeof value,
});
