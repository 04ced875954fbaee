"""
Contender: PyTorch and transformers, eager, fused AdamW, float32.
train.py '{"model", "batchSize", "sequenceLength", "threads"}'; "model" is the directory with the weights that all contenders start from.
"""

import json
import sys
import time

import torch
from transformers import AutoModelForCausalLM

given = json.loads(sys.argv[1])
torch.set_num_threads(given["threads"])
model, info = AutoModelForCausalLM.from_pretrained(given["model"], dtype=torch.float32, output_loading_info=True)
# A weight that it did not find would start elsewhere in silence.
if any(info[kind] for kind in ("missing_keys", "unexpected_keys", "mismatched_keys")):
    raise SystemExit(f"other weights than the other contenders': {info}")
model.train()
decayed = [p for p in model.parameters() if p.dim() >= 2]
others = [p for p in model.parameters() if p.dim() < 2]
groups = [{"params": decayed, "weight_decay": 0.1}, {"params": others, "weight_decay": 0.0}]
optimizer = torch.optim.AdamW(groups, lr=3e-4, betas=(0.9, 0.999), eps=1e-8, fused=True)
rows, length = given["batchSize"], given["sequenceLength"]
text = torch.tensor([((i * i * 7 + i * 13) % 4096) % 97 for i in range(rows * length + 1)])
ids, labels = text[:-1].view(rows, length), text[1:].view(rows, length)


def peak_bytes():
    with open("/proc/self/status") as status:
        return next(1024 * int(line.split()[1]) for line in status if line.startswith("VmHWM"))


def step():
    optimizer.zero_grad(set_to_none=True)
    logits = model(input_ids=ids, use_cache=False).logits
    loss = torch.nn.functional.cross_entropy(logits.view(-1, logits.shape[-1]), labels.reshape(-1))
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    start, used = time.perf_counter(), time.process_time()
    for _ in range(json.loads(line)["steps"]):
        loss = step()
    answer = {"seconds": time.perf_counter() - start, "processorSeconds": time.process_time() - used}
    print(json.dumps({**answer, "lossNats": loss, "peakBytes": peak_bytes()}), flush=True)
