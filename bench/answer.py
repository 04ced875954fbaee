"""Contender: transformers answers what written-models.ts asks. A request: {"model": DIR, "ids", "numPrompt", "maxNew"}"""

import json
import sys

import torch
from transformers import AutoModelForCausalLM

print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    model, info = AutoModelForCausalLM.from_pretrained(request["model"], dtype=torch.float32, output_loading_info=True)
    # Whatever it did not find or know would be computed with other weights in silence.
    faults = [str(fault) for kind in ("missing_keys", "unexpected_keys", "mismatched_keys") for fault in info[kind]]
    model.eval()
    ids = torch.tensor([request["ids"]])
    prompt = ids[:, : request["numPrompt"]]
    with torch.inference_mode():
        log_p = torch.log_softmax(model(ids).logits[0, :-1].double(), -1)
        said = model.generate(
            prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=request["maxNew"], min_new_tokens=request["maxNew"],
            do_sample=False, eos_token_id=None, pad_token_id=0,
        )  # fmt: skip
    values = log_p.gather(1, ids[0, 1:, None])[:, 0].tolist()
    answer = {"logProbNats": [round(x, 6) for x in values], "greedy": said[0, prompt.shape[1] :].tolist(), "faults": faults}
    print(json.dumps(answer), flush=True)
