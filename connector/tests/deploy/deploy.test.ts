import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadAll } from 'js-yaml';
import { SETTING_NAMES } from '../../src/config/config.ts';

const path = (name: string) => fileURLToPath(new URL(`../../../deploy/${name}`, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');
const UNIT = 'systemd/smart-lockers-connector.service';

interface Container {
  env: { name: string; value?: string }[];
  volumeMounts: { name: string; mountPath: string }[];
  securityContext: object;
  resources: { limits?: object; requests?: object };
  livenessProbe?: object;
  readinessProbe?: object;
  ports: { name: string; containerPort: number }[];
}
interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  data?: Record<string, string>;
  spec?: {
    replicas?: number;
    selector?: { matchLabels?: object };
    podSelector?: { matchLabels?: object };
    policyTypes?: string[];
    volumeClaimTemplates?: { metadata: { name: string } }[];
    template?: {
      metadata: { labels: object };
      spec: {
        containers: Container[];
        volumes: { name: string }[];
        securityContext: { runAsNonRoot: boolean };
      };
    };
  };
}

const manifests = loadAll(read('kubernetes/connector.yaml')) as Manifest[];
const ofKind = (kind: string) => manifests.find((manifest) => manifest.kind === kind) as Manifest;
const pods = ofKind('StatefulSet').spec?.template;
const container = pods?.spec.containers[0] as Container;

test('what is deployed sets only settings that the connector knows', () => {
  const lines = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] as string);
  const set = [
    ...lines(read('connector.env'), /^([A-Z_]+)=/gm),
    ...lines(read(UNIT), /^Environment=([A-Z_]+)=/gm),
    ...lines(read('Dockerfile'), /^ENV .*?\b(DATA_DIR)=/gm),
    ...Object.keys(ofKind('ConfigMap').data ?? {}),
    ...container.env.map(({ name }) => name),
  ];
  expect(set.length).toBeGreaterThan(30);
  expect(set.filter((name) => !SETTING_NAMES.includes(name))).toEqual([]);
});

test('nothing that is deployed allows connections without encryption, or holds a secret', () => {
  for (const name of ['connector.env', UNIT, 'Dockerfile', 'kubernetes/connector.yaml']) {
    expect(read(name)).not.toMatch(/DEMONSTRATION|(mqtt|http|ws):\/\//);
    expect(read(name)).not.toMatch(/^\s*(MQTT_PASSWORD|SERVICENOW_CLIENT_SECRET)\b[=:]/m);
  }
});

describe('the Kubernetes manifest', () => {
  test('is of known kinds, each in the namespace', () => {
    for (const { apiVersion, kind, metadata } of manifests) {
      expect([apiVersion, kind]).toEqual([
        expect.stringMatching(/^(v1|apps\/v1|policy\/v1|networking\.k8s\.io\/v1)$/),
        expect.any(String),
      ]);
      if (kind !== 'Namespace') expect(metadata.namespace).toBe('smart-lockers');
    }
  });

  test('runs two connectors without rights that they do not need', () => {
    expect(ofKind('StatefulSet').spec?.replicas).toBe(2);
    expect(pods?.spec.securityContext.runAsNonRoot).toBe(true);
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources).toEqual({ requests: expect.anything(), limits: { memory: expect.any(String) } });
    expect(container.livenessProbe).toBeDefined();
    expect(container.readinessProbe).toBeDefined();
  });

  test('its parts name each other', () => {
    const volumes = [
      ...(pods?.spec.volumes ?? []).map(({ name }) => name),
      ...(ofKind('StatefulSet').spec?.volumeClaimTemplates ?? []).map(({ metadata }) => metadata.name),
    ];
    expect(container.volumeMounts.map(({ name }) => name).sort()).toEqual(volumes.sort());
    expect(ofKind('StatefulSet').spec?.selector?.matchLabels).toEqual(pods?.metadata.labels);
    expect(ofKind('NetworkPolicy').spec?.podSelector?.matchLabels).toEqual(pods?.metadata.labels);
    expect(ofKind('NetworkPolicy').spec?.policyTypes).toEqual(['Ingress', 'Egress']);
    const mounted = container.volumeMounts.map(({ mountPath }) => mountPath);
    const files = [...Object.values(ofKind('ConfigMap').data ?? {}), ...container.env.map(({ value }) => value ?? '')];
    for (const file of files.filter((value) => value.startsWith('/')))
      expect(mounted.some((folder) => file === folder || file.startsWith(`${folder}/`))).toBe(true);
  });
});

test('the image runs as nobody special, and copies only what there is', () => {
  const dockerfile = read('Dockerfile');
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
  expect(dockerfile.lastIndexOf('\nUSER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nFROM '));
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '));
  expect(copied.filter((file) => !existsSync(path(`../${file}`)))).toEqual([]);
});

test('the image has the packages that npm places beside the connector, where another version lies above', () => {
  const lock = JSON.parse(read('../package-lock.json')) as { packages: Record<string, unknown> };
  const beside = Object.keys(lock.packages).filter((place) => place.startsWith('connector/node_modules/'));
  const copies = /^COPY --from=build \/build\/connector\/node_modules connector\/node_modules$/m.test(
    read('Dockerfile'),
  );
  expect(copies).toBe(beside.length > 0);
});

const hasSystemd = spawnSync('systemd-analyze', ['--version']).error === undefined;
if (!hasSystemd) console.warn('the systemd unit is not verified: there is no systemd-analyze');
(hasSystemd ? test : test.skip)('systemd finds nothing wrong with the unit, and little that it exposes', () => {
  const verified = spawnSync('systemd-analyze', ['verify', path(UNIT)], { encoding: 'utf8' });
  // Node may be elsewhere on the machine that checks.
  const complaints = verified.stderr
    .split('\n')
    .filter((line) => line.includes('smart-lockers') && !/not executable/.test(line));
  expect(complaints).toEqual([]);
  const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=yes', path(UNIT)], { encoding: 'utf8' });
  const exposure = Number(/exposure level[^:]*: ([\d.]+)/.exec(stdout)?.[1] ?? 0);
  expect(exposure).toBeLessThan(2.5);
});
