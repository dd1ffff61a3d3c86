# Връзките на рамката и демонстрацията.

frame-account = Вашият профил
frame-calls = Вашите покани
frame-admin = Администриране
frame-entries = Вашите кандидатури
frame-sign-in = Вход
frame-award = Награда
frame-sign-out = Изход
frame-about = За програмата
frame-contact = Контакти
frame-privacy = Защита на данните
frame-accessibility = Достъпност
frame-to-be-confirmed = Текстът на това указание предстои да бъде потвърден по споразумението за отпускане на безвъзмездни средства.
frame-demonstration = Това е демонстрация с измислени кандидатури. Не е сайт на проекта, на неговите партньори или на Европейския съюз.

demo-persons = В чия роля бихте искали да влезете?
demo-persons-text = В тази демонстрация участват измислени лица. Изберете едно, за да видите Clarinet през неговите очи.
demo-be = Вход
demo-mails = Имейли на демонстрацията
demo-mails-text = Тази демонстрация не изпраща имейли. Тук са изброени тези, които биха били изпратени, като най-новите са първи.
demo-mails-none = Все още няма написан имейл.
mail-state-queued = Изчаква
mail-state-sending = Предава се
mail-state-sent = Изпратен
mail-state-refused = Отхвърлен от сървъра на получателя
mail-state-unknown = Не е известно дали е пристигнал
mail-state-dropped = Не е изпратен, защото вече не е бил актуален

# What an administrator looks after.
installation-title = Администриране на сайта
installation-text = Как работи софтуерът на сайта: файлове, имейли и автоматични задачи.
installation-version = Версия на софтуера
installation-database = База данни
installation-scanner = Проверка за вируси
installation-scanned = Всеки файл се проверява, преди някой да може да го отвори.
installation-not-scanned = Без проверка за вируси
installation-not-scanned-text = Не е посочена услуга ClamAV. Задайте CLARINET_CLAMD и новите файлове ще се проверяват, преди някой да може да ги отвори.
installation-files-waiting = Файлове, които чакат проверка
installation-files-unscanned = Файлове, които могат да се отворят и никога не са проверявани
installation-mail = Електронна поща
installation-mail-page = Тази демонстрация не изпраща имейли.
installation-mail-waits = Не е посочен пощенски сървър. Задайте CLARINET_SMTP_URL: дотогава имейлите чакат в изходящата поща.
installation-mail-smtp = Имейлите се предават на пощенския сървър.
installation-mail-troubled = Имейли, които не са пристигнали или за които това не е известно (часове по UTC)
installation-when = Кога
installation-state = Състояние
installation-answer = Отговор на сървъра
installation-jobs = Автоматични задачи
installation-jobs-waiting = Чакащи задачи
installation-jobs-failed = Неуспешни задачи
installation-jobs-none = Няма неуспешни задачи.
installation-job = Задача
installation-met = Какво се е случило
installation-way = Какво можете да направите
installation-again = Нов опит
installation-again-text = Първо отстранете причината, след това опитайте отново. Задача, която е изпълнена отчасти, може да се повтори без риск.
