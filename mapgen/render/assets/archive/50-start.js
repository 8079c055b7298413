"use strict";
archive.update = () => {
  archive.filter(); archive.fill(); archive.bars?.(); archive.draw(); archive.table(); archive.write();
};
archive.load().then(() => {
  archive.read(); archive.filter(); archive.facets(); archive.fill(); archive.time(); archive.openMap(); archive.bars?.();
  archive.ready = true;
  document.documentElement.dataset.ready = "1";
});
