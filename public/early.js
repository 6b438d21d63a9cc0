// Before the first paint: the reader's theme, and whether the address asks for another view than the one drawn into the page.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('allegiances.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Without storage the system's theme holds.
  }
  if (location.hash.length > 1 || location.search.length > 1) root.dataset.view = 'other'
  // It may come before the menu that it goes into.
  window.onbeforeinstallprompt = (event) => {
    event.preventDefault()
    window.installOffer = event
  }
})()
