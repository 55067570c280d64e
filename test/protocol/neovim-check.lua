-- Run by neovim.test.ts: nvim --headless --clean -i NONE -c 'luafile neovim-check.lua'
-- Environment: LSP_CMD (JSON list), LSP_FILE, LSP_HOVER and LSP_COMPLETE (line and column from 0), LSP_OUT.
local cmd = vim.json.decode(os.getenv('LSP_CMD'))
local file, out = os.getenv('LSP_FILE'), os.getenv('LSP_OUT')

local function finish(result, ok)
  local f = assert(io.open(out, 'w'))
  f:write(vim.json.encode(result))
  f:close()
  vim.cmd(ok and 'qall!' or 'cquit 1')
end

local ok, failure = xpcall(function()
  vim.opt.swapfile = false
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'markdown'
  local root = vim.fn.fnamemodify(file, ':h')
  local id = vim.lsp.start_client({
    name = 'dabir',
    cmd = cmd,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = 'test' } },
  })
  assert(id, 'the client did not start')
  vim.lsp.buf_attach_client(buffer, id)
  local function contradicted()
    return vim.tbl_filter(function(finding)
      return finding.code == 'contradicted-claim'
    end, vim.diagnostic.get(buffer))
  end
  assert(vim.wait(30000, function()
    return #contradicted() > 0
  end, 50), 'no finding')

  local function request(method, place)
    local parameters = {
      textDocument = vim.lsp.util.make_text_document_params(buffer),
      position = vim.json.decode(os.getenv(place)),
    }
    local answers = vim.lsp.buf_request_sync(buffer, method, parameters, 10000)
    assert(answers and answers[id], method .. ': no answer')
    assert(not answers[id].error, vim.inspect(answers[id].error))
    return answers[id].result
  end

  local hover = request('textDocument/hover', 'LSP_HOVER')
  local completion = request('textDocument/completion', 'LSP_COMPLETE')
  local result = {
    version = tostring(vim.version().major) .. '.' .. vim.version().minor .. '.' .. vim.version().patch,
    -- What the float shows, line by line.
    hover = vim.lsp.util.convert_input_to_markdown_lines(hover.contents),
    completion = vim.tbl_map(function(item) return item.label end, completion.items or completion),
    findings = vim.tbl_map(function(finding)
      return { line = finding.lnum, code = finding.code, message = finding.message }
    end, vim.diagnostic.get(buffer)),
  }
  -- An edit that puts the figure right takes the finding away.
  local line = vim.api.nvim_buf_get_lines(buffer, 0, 1, false)[1]
  vim.api.nvim_buf_set_lines(buffer, 0, 1, false, { (line:gsub('612', '412')) })
  result.cleared = vim.wait(10000, function()
    return #contradicted() == 0
  end, 50)
  vim.lsp.stop_client(id)
  vim.wait(3000, function()
    return vim.lsp.get_client_by_id(id) == nil
  end, 50)
  finish(result, true)
end, debug.traceback)
if not ok then finish({ error = failure }, false) end
