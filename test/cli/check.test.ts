import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES, Sandbox } from './run-cli';

const PAPERS = join(FIXTURES, 'papers');
const DRAFTS = { en: join(FIXTURES, 'draft.en.md'), fa: join(FIXTURES, 'draft.fa.md') };

interface Position {
  readonly line: number;
  readonly character: number;
}
interface CheckedJson {
  readonly file: string;
  readonly claims: readonly {
    readonly range: { start: Position; end: Position };
    text: string;
    verdict: string;
    kind: string;
    expected: string | null;
    confidence: number;
    evidence: readonly { paper: string; stance: string; quote: string; value: string | null; location: { file: string } }[];
  }[];
  readonly findings: readonly {
    readonly range: { start: Position; end: Position };
    code: string;
    severity: string;
    message: string;
    fixes: readonly { title: string; edits: readonly { range: { start: Position; end: Position }; newText: string }[] }[];
  }[];
}

describe('dabir check', function () {
  this.timeout(60_000);
  let sandbox: Sandbox;
  before(async () => {
    sandbox = new Sandbox();
    await sandbox.run(['index', '--corpus', PAPERS]);
  });
  after(() => sandbox.remove());

  const json = async (...files: readonly string[]): Promise<readonly CheckedJson[]> =>
    JSON.parse((await sandbox.run(['check', ...files, '--corpus', PAPERS, '--format', 'json'])).out);

  for (const language of ['en', 'fa'] as const) {
    it(`tells the contradicted, the supported and the unknown apart (${language})`, async () => {
      const [file] = await json(DRAFTS[language]);
      assert.ok(file);
      assert.equal(file.file, DRAFTS[language]);
      const verdictAt = (line: number) => file.claims.filter(({ range }) => range.start.line === line).map(({ verdict }) => verdict);
      assert.ok(verdictAt(2).includes('contradicted'), JSON.stringify(file.claims));
      assert.ok(verdictAt(4).includes('supported'), JSON.stringify(file.claims));
      assert.ok(!verdictAt(6).some((verdict) => verdict !== 'unknown'));

      const wrong = file.claims.find(({ verdict }) => verdict === 'contradicted');
      assert.ok(wrong);
      assert.match(wrong.expected ?? '', language === 'fa' ? /۱٫۹۹/ : /1\.99/);
      assert.ok(wrong.confidence > 0 && wrong.confidence <= 1);
      const against = wrong.evidence.filter(({ stance }) => stance === 'contradicts');
      assert.ok(against.some(({ location }) => location.file === 'aliev-2020-grain.md'));
      assert.ok(against.some(({ location }) => location.file === 'more/nouri-1399-river.txt'));

      const [finding] = file.findings;
      assert.ok(finding);
      assert.equal(finding.code, 'contradicted-claim');
      assert.equal(finding.range.start.line, 2);
      const [fix] = finding.fixes;
      assert.ok(fix?.edits[0]);
      assert.match(fix.edits[0].newText, language === 'fa' ? /۱٫۹۹/ : /1\.99/);
      assert.equal(fix.edits[0].range.start.line, 2);
    });
  }

  it('counts lines of every kind of line end', async () => {
    const file = sandbox.path('ends.md');
    writeFileSync(file, '# One\r\n\r\nTwo.\r\n\r\nIn 2019 Kazakhstan exported goods worth 3.4 billion dollars to Uzbekistan.\r\n');
    const [checked] = await json(file);
    assert.equal(checked?.findings[0]?.range.start.line, 4);
  });

  it('ends in the status that --fail-on asks for', async () => {
    const status = async (file: string, ...more: readonly string[]) =>
      (await sandbox.run(['check', file, '--corpus', PAPERS, ...more])).status;
    const clean = sandbox.path('clean.md');
    writeFileSync(clean, "In 2018 Kazakhstan's exports to Uzbekistan were 1.64 billion dollars.\n");
    assert.equal(await status(DRAFTS.en), 1);
    assert.equal(await status(DRAFTS.en, '--fail-on', 'any'), 1);
    assert.equal(await status(DRAFTS.en, '--fail-on', 'never'), 0);
    assert.equal(await status(clean), 0);
    assert.equal(await status(clean, '--fail-on', 'any'), 0);
  });

  it('writes what a person likes to read, in the language of the sentence', async () => {
    const { out } = await sandbox.run(['check', DRAFTS.en, DRAFTS.fa, '--corpus', PAPERS]);
    assert.match(out, /draft\.en\.md:3:\d+: contradicted-claim\n {2}In 2019 Kazakhstan exported goods worth 3\.4 billion/);
    assert.match(out, /against: .*Aliev.*1\.99 billion/);
    assert.match(out, /“[^”]*1\.99 billion dollars to Uzbekistan/);
    assert.match(out, /fix: .*1\.99/);
    assert.match(out, /draft\.fa\.md:3:\d+: contradicted-claim\n {2}صادرات قزاقستان/);
    assert.match(out, /خلاف: .*۱٫۹۹ میلیارد/);
    assert.match(out, /اصلاح: /);
    assert.match(out, /^2 files: 2 contradicted, 0 disputed, 2 supported/m);
    assert.ok(!out.includes('\u001b'), 'no colours where no terminal is');
  });

  it('writes SARIF for continuous integration', async () => {
    const { out } = await sandbox.run(['check', DRAFTS.en, '--corpus', PAPERS, '--format', 'sarif']);
    const log: unknown = JSON.parse(out);
    assert.match(JSON.stringify(log), /"version":"2\.1\.0"/);
    assert.match(JSON.stringify(log), /"ruleId":"contradicted-claim","level":"warning"/);
    assert.match(JSON.stringify(log), /"startLine":3/);
  });

  it('leaves out what the writer has silenced', async () => {
    const file = sandbox.path('silenced.md');
    writeFileSync(
      file,
      '<!-- dabir-ignore-next-line contradicted-claim: another series -->\nIn 2019 Kazakhstan exported goods worth 3.4 billion dollars to Uzbekistan.\n',
    );
    const ran = await sandbox.run(['check', file, '--corpus', PAPERS, '--format', 'json']);
    assert.equal(ran.status, 0);
    const [checked]: readonly CheckedJson[] = JSON.parse(ran.out);
    assert.deepEqual(checked?.findings, []);
  });

  it('obeys the severity of the workspace', async () => {
    const workspace = sandbox.path('workspace');
    mkdirSync(join(workspace, '.vscode'), { recursive: true });
    writeFileSync(
      join(workspace, '.vscode', 'settings.json'),
      JSON.stringify({ 'dabir.corpus.folders': [PAPERS], 'dabir.severity.contradicted-claim': 'off' }),
    );
    const { status, out } = await sandbox.run(['check', DRAFTS.en, '--format', 'json'], {}, workspace);
    assert.equal(status, 0);
    const [checked]: readonly CheckedJson[] = JSON.parse(out);
    assert.deepEqual(checked?.findings, []);
    assert.ok(checked?.claims.some(({ verdict }) => verdict === 'contradicted'));
  });

  it('takes a wrong year of a figure from no other paragraph', async () => {
    const file = sandbox.path('paragraphs.md');
    writeFileSync(file, 'The year 2019 was dry.\n\nKazakhstan exported goods worth 7.7 billion dollars to Kyrgyzstan in 2019.\n');
    const ran = await sandbox.run(['check', file, '--corpus', PAPERS, '--format', 'json']);
    assert.equal(ran.status, 0, ran.out);
  });
});
