import { createHash } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../scripts/setup/command.mjs";
import { cudaRequirements } from "../../scripts/setup/wheels.mjs";

describe("cudaRequirements", () => {
  it("reads the NVIDIA packages of a wheel's metadata", () => {
    const metadata = [
      "Requires-Dist: numpy<2.1.0,>=1.26.0",
      "Requires-Dist: nvidia-cublas-cu12 ==12.5.3.2 ; extra == 'and-cuda'",
      "Requires-Dist: nvidia-cudnn-cu12==9.3.0.75; extra == 'and-cuda'",
      "Requires-Dist: nvidia-nccl-cu12 (==2.21.5) ; extra == 'and-cuda'",
    ].join("\n");
    expect(cudaRequirements(metadata)).toEqual([
      "nvidia-cublas-cu12==12.5.3.2",
      "nvidia-cudnn-cu12==9.3.0.75",
      "nvidia-nccl-cu12==2.21.5",
    ]);
  });
});

describe("unpack_wheel.py", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mnemoscope-wheel-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const python = (args: readonly string[]) =>
    runCommand({
      step: "unpack",
      title: "python3",
      command: "python3",
      args,
      cwd: folder,
      env: process.env,
      remedies: [],
    });
  const unpack = (wheel: string) =>
    python([
      fileURLToPath(new URL("../../scripts/setup/unpack_wheel.py", import.meta.url)),
      wheel,
      join(folder, "out"),
      "lib/",
    ]);

  /** A real zip file laid out as a wheel: one library, one file that is not asked for, and RECORD. */
  async function writeWheel({
    recorded,
    name = "lib/a.so",
  }: {
    readonly recorded: string;
    readonly name?: string;
  }): Promise<string> {
    const wheel = join(folder, "a.whl");
    const record = `${name},sha256=${createHash("sha256").update(recorded).digest("base64url")},9\n`;
    await writeFile(
      join(folder, "make.py"),
      [
        "import sys, zipfile",
        "with zipfile.ZipFile(sys.argv[1], 'w') as wheel:",
        "    wheel.writestr(sys.argv[2], 'a library')",
        "    wheel.writestr('other/b.py', 'not asked for')",
        "    wheel.writestr('a-1.dist-info/RECORD', sys.argv[3])",
      ].join("\n"),
    );
    await python([join(folder, "make.py"), wheel, name, record]);
    return wheel;
  }

  it("unpacks what is asked for", async () => {
    expect(await unpack(await writeWheel({ recorded: "a library" }))).toBe("unpacked 1\n");
    expect(await readFile(join(folder, "out", "lib", "a.so"), "utf8")).toBe("a library");
    expect(await readdir(join(folder, "out"))).toEqual(["lib"]);
  });

  it("refuses a file whose content is not the recorded one", async () => {
    await expect(unpack(await writeWheel({ recorded: "another library" }))).rejects.toMatchObject({
      output: expect.stringContaining("lib/a.so does not have the hash") as string,
    });
  });

  it("refuses a path that leads out of the folder", async () => {
    await expect(
      unpack(await writeWheel({ recorded: "a library", name: "lib/../../a.so" })),
    ).rejects.toMatchObject({
      output: expect.stringContaining("points outside") as string,
    });
  });
});
