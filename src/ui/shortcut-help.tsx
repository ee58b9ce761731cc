import { Icon } from './icons.tsx'
import { keptMarkup } from './kept-markup.ts'
import { uiText } from './text.vi.ts'

/** The help of the desk's keys, opened by `?` or its button; also the place to switch them off and on. */
export const ShortcutHelp = keptMarkup<object>(() => (
  <nt-shortcuts>
    <button type="button" class="button quiet" data-opens="phim-tat">
      <Icon name="keyboard" />
      {uiText.shortcuts}
    </button>
    <dialog id="phim-tat" aria-labelledby="phim-tat-ten">
      <div class="dialog-head">
        <h2 id="phim-tat-ten">{uiText.shortcuts}</h2>
        <form method="dialog">
          <button class="button quiet" type="submit" aria-label={uiText.close}>
            <Icon name="close" />
          </button>
        </form>
      </div>
      <dl class="definitions">
        {uiText.shortcutKeys.map(([key, meaning]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="choice">
        <input type="checkbox" id="phim-tat-bat" autocomplete="off" checked />
        <label for="phim-tat-bat">{uiText.shortcutsOn}</label>
      </div>
    </dialog>
  </nt-shortcuts>
))
