const remark =
  /^\[\d+[:\d]*\d{4}\/\d{6}\.\d+:(ERROR|WARNING|INFO|VERBOSE\d*):|^ERR: Display\w*\.cpp|^Gtk-Message:|^\s*$/;

/** What Chromium and GTK say about the machine, such as a bus that a server does not have. A fatal line is none. */
export function isMachineRemark(line: string): boolean {
  return remark.test(line);
}
