import type { Plugin } from 'vite';

interface Property {
  type: string;
  key?: { name?: string };
  value: { start: number; end: number };
}
interface Call {
  type: string;
  arguments?: { type: string; properties?: Property[] }[];
}
interface Statement {
  type: string;
  declaration?: Call;
}

const empty = { advice: "''", examples: '{ flags: [], allows: [] }' };

/**
 * Rules carry their advice and examples, which are their tests, their page in the docs and their help in the panel. The
 * worker, which checks what is typed, shows none of them: there they are left out when it is built.
 */
export function withoutExamples(): Plugin {
  let isWorker = false;
  return {
    name: 'amends:without-examples',
    enforce: 'post',
    configResolved({ build }) {
      const entry = build.lib ? build.lib.entry : build.rollupOptions.input;
      isWorker = JSON.stringify(entry ?? '').match(/background/) !== null;
    },
    transform(code, id) {
      if (!isWorker || !/\/lib\/lint\/rules\/[^/]+\.ts$/.test(id)) return null;
      const { body } = this.parse(code) as unknown as { body: Statement[] };
      const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration?.arguments?.[0];
      const shown = (rule?.properties ?? []).filter(({ key }) => key?.name && key.name in empty);
      let slim = code;
      for (const { key, value } of shown.reverse()) {
        slim = slim.slice(0, value.start) + empty[key!.name as keyof typeof empty] + slim.slice(value.end);
      }
      return { code: slim, map: null };
    },
  };
}
