/** One sample page for each editor family. `scripts` and `styles` come as they are from the package. */
export interface Family {
  id: string;
  /** Package and version column of the table. */
  packageName: string;
  /** The editable itself; inside the page's only iframe where `frame` is set. */
  selector: string;
  frame?: boolean;
  body: string;
  scripts?: string[];
  styles?: string[];
  /** What this family can't keep, so that its loss is expected and must be said. */
  textOnly?: boolean;
}

export const families: Family[] = [
  {
    id: 'plain',
    packageName: 'contenteditable',
    selector: '#editor',
    body: '<div id="editor" contenteditable="true" style="min-height:200px"></div>',
  },
  {
    id: 'plain-text',
    packageName: 'plaintext-only',
    selector: '#editor',
    body: '<div id="editor" contenteditable="plaintext-only" style="min-height:200px;white-space:pre-wrap"></div>',
    textOnly: true,
  },
  {
    id: 'ckeditor5',
    packageName: 'ckeditor5',
    selector: '.ck-editor__editable',
    body: '<div id="editor"></div>',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['ckeditor5/dist/browser/ckeditor5.css'],
  },
  {
    id: 'tiptap',
    packageName: '@tiptap/core',
    selector: '.ProseMirror',
    body: '<div id="root"></div>',
  },
  {
    id: 'quill',
    packageName: 'quill',
    selector: '.ql-editor',
    body: '<div id="editor" style="height:250px"></div>',
    scripts: ['quill/dist/quill.js'],
    styles: ['quill/dist/quill.snow.css'],
  },
  {
    id: 'tinymce',
    packageName: 'tinymce',
    selector: 'body',
    frame: true,
    body: '<textarea id="editor"></textarea>',
    scripts: ['tinymce/tinymce.min.js'],
  },
  {
    id: 'textarea',
    packageName: 'textarea',
    selector: '#editor',
    body: '<textarea id="editor" rows="12" cols="60"></textarea>',
    textOnly: true,
  },
  {
    id: 'ckeditor4',
    packageName: 'ckeditor4',
    selector: 'body',
    frame: true,
    body: '<textarea id="editor"></textarea>',
    scripts: ['ckeditor4/ckeditor.js'],
  },
  {
    id: 'slate',
    packageName: 'slate',
    selector: '[data-slate-editor]',
    body: '<div id="root"></div>',
    textOnly: true,
  },
  {
    id: 'lexical',
    packageName: 'lexical',
    selector: '#editor',
    body: '<div id="editor" contenteditable="true" style="min-height:200px"></div>',
  },
  {
    id: 'draft',
    packageName: 'draft-js',
    selector: '.public-DraftEditor-content',
    body: '<div id="root"></div>',
  },
  {
    id: 'roosterjs',
    packageName: 'roosterjs',
    selector: '#editor',
    body: '<div id="editor" style="min-height:200px"></div>',
    scripts: ['roosterjs/dist/rooster.js'],
  },
  {
    id: 'froala',
    packageName: 'froala-editor',
    selector: '.fr-element',
    body: '<div id="editor"></div>',
    scripts: [
      'froala-editor/js/froala_editor.min.js',
      'froala-editor/js/plugins/lists.min.js',
      'froala-editor/js/plugins/link.min.js',
    ],
    styles: ['froala-editor/css/froala_editor.pkgd.min.css'],
  },
  {
    id: 'summernote',
    packageName: 'summernote',
    selector: '.note-editable',
    body: '<div id="editor"></div>',
    scripts: ['jquery/dist/jquery.js', '@here/jquery-3.js', 'summernote/dist/summernote-lite.js'],
    styles: ['summernote/dist/summernote-lite.css'],
  },
  {
    id: 'squire',
    packageName: 'squire-rte',
    selector: '#editor',
    body: '<div id="editor" style="min-height:200px"></div>',
  },
  {
    id: 'trix',
    packageName: 'trix',
    selector: 'trix-editor',
    body: '<input id="content" type="hidden"><trix-editor input="content"></trix-editor>',
    scripts: ['trix/dist/trix.umd.js'],
    styles: ['trix/dist/trix.css'],
    textOnly: true,
  },
  {
    id: 'prosemirror',
    packageName: 'prosemirror-view',
    selector: '.ProseMirror',
    body: '<div id="root" style="white-space:pre-wrap"></div><style>p{margin:0}</style>',
  },
  {
    id: 'react-textarea',
    packageName: 'react',
    selector: '#editor',
    body: '<div id="root"></div>',
    textOnly: true,
  },
];
