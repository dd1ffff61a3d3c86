# Покани и кандидатури, както ги виждат кандидатите.

calls-phase-coming = Отваря се скоро
calls-phase-open = Отворена за кандидатури
calls-phase-closed = Затворена
calls-not-translated = Части от тази покана все още не са преведени. Четете ги в оригинал на следния език: { $languages }.
calls-check-eligibility = Проверете дали можете да участвате
calls-who-may-enter = Кой може да участва
calls-prize = Какво получават най-добрите кандидатури
calls-criteria = Какво оценява журито
calls-criteria-caption = Критериите и тяхната тежест
calls-criterion = Критерий
calls-weight = Тежест
calls-anchors = Какво означават оценките по критерия „{ $criterion }“
calls-percent = { $number } %
calls-after = Какво следва
calls-privacy = Вашите данни
calls-kept = На { $draft } се изтриват неизпратените чернови, след предупреждение по имейл; на { $sent } – изпратените кандидатури, а на { $withdrawn } – оттеглените. При допустимите кандидатури на { $sent } се изтрива непубличното, а на { $shown } – това, което всички виждат. Номерът на кандидатурата и решенията по нея остават.
calls-dates = Дати
calls-opens = Откриване на поканата
calls-closes = Затваряне на поканата
calls-zone = Часова зона: { $zone }
calls-your-time = Във Вашата часова зона:
calls-questions = Всички въпроси
calls-questions-link = Всички въпроси на една страница, за отпечатване
calls-questions-text = Тази страница е за четене и подготовка. На въпросите ще отговаряте един по един, а написаното ще се запазва, докато пишете.
calls-optional = (по желание)
calls-words-at-most =
    { $count ->
        [one] Най-много една дума
       *[other] Най-много { $count } думи
    }
calls-only-for-some = Този въпрос се задава само ако се отнася за Вас.
calls-only-if = Задава се само ако на „{ $question }“ се отговори: { $answers }
calls-number-whole = Цяло число
calls-number-between = От { $least } до { $most }
calls-number-least = Най-малко { $least }
calls-number-most = Най-много { $most }
calls-number-unit = Мерна единица: { $unit }
calls-date-not-before = Не преди деня, посочен при „{ $question }“
calls-links-at-most =
    { $count ->
        [one] Най-много една връзка
       *[other] Най-много { $count } връзки
    }
calls-declarations = Декларации
calls-yes = Да
calls-no = Не
calls-continue = Продължаване
calls-step = { $number } от { $count }
calls-eligibility-no = Този път не можете да участвате
calls-eligibility-again = Отговорете отново на въпросите
calls-eligibility-yes = Можете да участвате
calls-eligibility-yes-text = Отговорите Ви са в съответствие с условията на поканата.
calls-eligibility-yes-sign-in = За да започнете кандидатурата си, моля, влезте; достатъчен е имейл адрес.
calls-start = Започване на кандидатурата
calls-start-text = Можете да спрете по всяко време и да продължите по-късно. Всичко, което пишете, се запазва.
calls-entry-language = Език на кандидатурата
calls-entry-language-hint = Езикът, на който пишете отговорите си. Може да е различен от езика на тези страници.
calls-entries = Вашите кандидатури
calls-entries-none = Все още нямате кандидатури.
calls-entries-find = Търсене на отворена покана
calls-entry-untitled = Кандидатура без заглавие
calls-entry-draft = Чернова, неизпратена
calls-entry-withdrawn = Оттеглена
calls-postal = По пощата
calls-postal-came = Тази кандидатура е получена по пощата. Пристигане на документите: { $when }; записана от: { $name }.
calls-postal-late = Документите са пристигнали след затварянето на поканата. Въведеното остава чернова, а кандидатурата не може да се запише като получена.
calls-postal-check = Сравняване с документите
calls-postal-check-text = Сравнете още веднъж всеки отговор с документите, след това запишете кандидатурата като получена.
calls-postal-declared = Подписаните документи съдържат тази декларация
calls-postal-declared-optional = Отбележете само ако подписаните документи съдържат тази декларация
calls-postal-send = Записване като получена
calls-postal-receipt = Подателят получава писмо с номера: по имейл, ако адресът е известен, иначе на хартия, отпечатано от секретариата.
calls-entry-sent-number = Изпратена, номер { $number }
calls-entered-by = Подаваща организация:

calls-bodies = Публичен орган и подаваща организация
calls-bodies-text = Заслугата за кампанията се признава на органа. Ако друга организация попълва кандидатурата от негово име, записват се и двете страни.
calls-authority = Публичен орган
calls-entering = Организация, която подава кандидатурата от името на органа
calls-entering-hint = Попълнете тази част само ако кандидатурата се подава от името на органа.
calls-on-behalf = Кой попълва тази кандидатура?
calls-on-behalf-choice = Попълва я друга организация от името на органа
calls-body-name = Наименование
calls-body-name-hint = Официалното наименование на оригиналния език.
calls-body-kind = Вид
calls-body-country = Държава
calls-body-place = Населено място

calls-task-list = Списък със задачи
calls-not-sent = Кандидатурата Ви все още не е изпратена.
calls-sample-answers = Попълване с примерни отговори
calls-sample-answers-text = В тази демонстрация не е нужно да пишете всичко: отговорете на каквото желаете, а останалото се попълва с пример.
calls-sent-text = До затварянето на поканата все още можете да променяте отговорите си и да ги изпращате отново.
calls-sent-final = Важи последната изпратена от Вас версия на кандидатурата.
calls-sent-eligible = Ако изпратите отново, кандидатурата няма да е в галерията, докато секретариатът не провери новата версия.
calls-changed-since-sending = Променили сте кандидатурата след изпращането ѝ. Промяната важи само ако изпратите кандидатурата отново.
calls-withdrawn = Вие оттеглихте тази кандидатура
calls-withdrawn-text = Тя вече не се показва и не се оценява. Ако това е станало по погрешка, моля, пишете на секретариата.
calls-bodies-kept = Последно въведеното тук не е пълно. Докато не стане, в кандидатурата остават посочените преди това
calls-emptied = На { $day } всичко написано и качено за тази кандидатура беше изтрито, както беше обявено в поканата.
calls-task-done = Попълнено
calls-task-begun = Попълва се
calls-task-not-started = Непопълнено
calls-task-optional = По желание
calls-task-questions =
    { $count ->
        [one] Един въпрос
       *[other] { $count } въпроса
    }
calls-about-entry = За тази кандидатура
calls-last-saved = Последно запазване: { $time }
calls-written-in = Написана на език: { $language }
calls-read-call = Прочетете поканата
calls-check-and-send = Преглед и изпращане

calls-save-continue = Запазване и продължаване
calls-save-to-list = Запазване и към списъка
calls-feeds-criterion = Журито чете този отговор за критерия: { $criterion }
calls-example = Пример за добър отговор
calls-autosaved = Запазено в { $time }
calls-autosaving = Запазва се…
calls-autosave-offline = Няма връзка. Текстът Ви остава в този браузър и ще бъде запазен, щом връзката се възстанови.
calls-autosave-conflict = Междувременно този отговор е променен другаде. Сравнете двата текста:
calls-autosave-signed-out = Излезли сте от профила си. Текстът Ви остава в този браузър. Влезте отново, за да го запазите.

calls-conflict = Този отговор е променен на две места
calls-bodies-conflict = Тези данни са променени на две места
calls-conflict-text = Докато сте писали, е запазен различен текст: от друг човек или от Вас в друг прозорец. Нищо не е загубено: изберете кой текст да остане или копирайте от единия в другия.
calls-conflict-theirs = Запазено от { $name } в { $time }
calls-conflict-yours = Вашият текст, все още незапазен
calls-conflict-keep-theirs = Оставяне на този текст
calls-conflict-save-yours = Запазване на Вашия текст

calls-check = Преглед на отговорите
calls-check-lacking = Остава да се направи преди изпращането
calls-check-text = Прочетете всичко още веднъж. Преди да изпратите кандидатурата, можете да промените всеки отговор.
calls-change = Промяна
calls-no-answer = Няма отговор
calls-declaration-needed = Моля, потвърдете
calls-declaration-optional = Можете да се съгласите, ако желаете
calls-send = Изпращане на кандидатурата
calls-cannot-send-yet = Кандидатурата все още не може да бъде изпратена. Моля, поправете отбелязаните по-горе отговори.
calls-closed-now = Поканата е затворена.

calls-received = Кандидатурата Ви е получена
calls-your-number = Нейният номер е
calls-receipt = Потвърждение за получаване
calls-sent-at = Изпратена: { $time }
calls-sent-again = Това е изпратена версия номер { $number }; тя заменя предишната.
calls-sent-copy = Изпратената версия
calls-sent-copy-link = Изпратената версия, за отпечатване
calls-sent-copy-text = Това е непромененото копие, което чете секретариатът. То не съдържа по-късните промени в черновата.
calls-sent-in-grace = Тя пристигна след затварянето на поканата. Зачита се, защото бяхте отворили страницата за преглед преди това.
calls-receipt-mailed = Изпратихме номера по имейл на всички, които участват в тази кандидатура.
calls-edit-until = До затварянето на поканата можете да променяте отговорите си и да ги изпращате отново.
calls-back-to-entry = Обратно към кандидатурата

calls-withdraw = Оттегляне на кандидатурата
calls-withdraw-question = Искате ли да оттеглите тази кандидатура?
calls-withdraw-text = Кандидатурата веднага отпада от надпреварата за наградата и от галерията. Секретариатът може да я възстанови, ако поискате това.
calls-keep-entry = Запазване на кандидатурата

# Кой участва в кандидатура
calls-colleagues = Колеги
calls-colleagues-text = Всички посочени тук могат да отговарят, да качват файлове, да изпращат и да оттеглят тази кандидатура и получават писмата за нея. Лицето, което води кандидатурата, може също да премахва колеги и да я предава.
calls-colleague-leads = Води кандидатурата
calls-colleague-you = Вие
calls-colleague-end = Премахване
calls-colleague-leads-stays = Който води кандидатурата, не може да я напусне, преди да я предаде на колега
calls-colleague-invite = Покана към колега
calls-colleague-email-hint = Изпращаме поканата на този адрес, на езика на тази страница. Пазим адреса само за поканата и ще го изтрием на { $day }, ако тя не бъде приета.
calls-colleague-known = Това лице вече участва. Попълнете друг адрес
calls-leave = Напускане на кандидатурата
calls-leave-text = Повече няма да виждате тази кандидатура и няма да получавате писма за нея. Отговорите Ви остават. Колега може да Ви покани отново.
calls-handover = Предаване и напускане на кандидатурата
calls-handover-text = Колегата, когото изберете, ще води кандидатурата оттук нататък. Вие повече няма да я виждате и няма да получавате писма за нея. Отговорите Ви остават.
calls-handover-alone = За да предадете кандидатурата, първо поканете колега. Когато поканата бъде приета, можете да я предадете тук.
calls-handover-to = Кой ще води кандидатурата оттук нататък?
calls-handover-missing = Изберете лице, което участва в кандидатурата

calls-letter-handover-subject = Предадена кандидатура
calls-letter-handover-to = { $name } Ви предаде кандидатурата „{ $entry }“. Сега Вие я водите: можете да каните и да премахвате колеги, да изпратите кандидатурата и да я предадете.
calls-letter-handover-from = Вие предадохте кандидатурата „{ $entry }“. Оттук нататък я води { $name }. Вече не участвате в нея и няма да получавате повече писма за нея.
calls-letter-removed-subject = Участието Ви в кандидатура е прекратено
calls-letter-removed = Вече не участвате в кандидатурата „{ $entry }“. Така реши лицето, което я води: { $name }. Повече няма да я виждате и няма да получавате писма за нея. Ако това е станало по погрешка, поискайте от него нова покана.

calls-fault-missing = Моля, отговорете на този въпрос
calls-fault-characters = Моля, съкратете до най-много { $most } знака
calls-fault-choose = Моля, изберете един от отговорите
calls-fault-date = Моля, посочете дата с ден, месец и година, например 27 3 2026
calls-fault-no-day = Такъв ден няма. Моля, проверете деня и месеца
calls-fault-year = Моля, посочете годината с четири цифри, от { $first } до { $last }
calls-fault-date-order = Тази дата е преди началото. Моля, проверете и двете дати
calls-fault-number = Моля, посочете цяло число с цифри, например 250
calls-fault-number-low = Моля, посочете число, не по-малко от { $least }
calls-fault-number-high = Моля, посочете число, не по-голямо от { $most }
calls-fault-words =
    { $over ->
        [one] Отговорът Ви съдържа { $words } думи; допускат се най-много { $most }. Моля, съкратете го с една дума
       *[other] Отговорът Ви съдържа { $words } думи; допускат се най-много { $most }. Моля, съкратете го с { $over } думи
    }
calls-fault-link =
    { $count ->
        [one] Ред { $lines }: моля, посочете пълен адрес, който започва с https://
       *[other] Редове { $lines }: моля, посочете пълни адреси, които започват с https://
    }
calls-fault-links-many =
    { $most ->
        [one] Моля, посочете най-много един адрес
       *[other] Моля, посочете най-много { $most } адреса
    }
calls-fault-file-missing = Моля, качете файл
calls-fault-authority-name = Моля, попълнете наименованието на публичния орган
calls-fault-authority-kind = Моля, изберете вида на публичния орган
calls-fault-authority-country = Моля, изберете държавата на публичния орган
calls-fault-entering-name = Моля, попълнете наименованието на подаващата организация
calls-fault-entering-kind = Моля, изберете вида на подаващата организация
calls-fault-entering-country = Моля, изберете държавата на подаващата организация
calls-fault-rule = { $why }
calls-fault-same-body = Подаващата организация съвпада с публичния орган. Ако органът сам подава кандидатурата, моля, оставете втората част празна

calls-not-sent-early = Поканата все още не е отворена. Отговорите Ви са запазени като чернова
calls-not-sent-late = Поканата е затворена. Отговорите Ви се пазят като чернова, но кандидатурата не е изпратена
calls-not-sent-withdrawn = Тази кандидатура е оттеглена. Ако желаете да бъде възстановена, моля, пишете на секретариата
calls-not-sent-authority = Моля, посочете публичния орган
calls-not-sent-undeclared = Без тази декларация кандидатурата не може да бъде изпратена: { $what }

calls-letter-greeting = Здравейте, { $name },
calls-letter-receipt-subject = Получена кандидатура, номер { $number }
calls-letter-receipt = Получихме Вашата кандидатура. Нейният номер е { $number }. Моля, пазете този номер. До затварянето на поканата можете да променяте отговорите си и да ги изпращате отново.
calls-letter-postal-receipt = Получихме кандидатурата, която изпратихте по пощата. Тя е пристигнала на { $day }, а номерът ѝ е { $number }. Моля, пазете този номер. Ако искате да промените или оттеглите кандидатурата, пишете на секретариата.
calls-letter-withdrawn-subject = Оттеглена кандидатура
calls-letter-withdrawn = Кандидатурата Ви е оттеглена по Ваше искане. Тя вече не се показва и не се оценява. Ако това е станало по погрешка, моля, отговорете на това писмо.
calls-letter-office-review-subject = Искане за преразглеждане: кандидатура номер { $number }
calls-letter-office-review = Поискано е преразглеждане на решението по кандидатура номер { $number }. По искането се произнася лице, което не е участвало в това решение. Доводите са изложени на страницата на кандидатурата:
calls-letter-office-question-subject = Въпрос за поканата
calls-letter-office-question = Получен е въпрос за поканата. Тук можете да отговорите веднъж за всички:
calls-letter-retention-subject = Съдържанието на черновата Ви ще бъде изтрито
calls-letter-retention = Кандидатурата Ви не беше изпратена, а поканата е затворена. На { $day } всичко, което сте написали и качили за нея, ще бъде изтрито. Ако искате да запазите текстовете, моля, копирайте ги преди този ден.
calls-letter-reminder-subject = Вашата кандидатура още не е изпратена
calls-letter-reminder =
    { $days ->
        [one] Вашата кандидатура все още е чернова. Поканата се затваря след един ден. Моля, проверете отговорите си и изпратете кандидатурата навреме.
       *[other] Вашата кандидатура все още е чернова. Поканата се затваря след { $days } дни. Моля, проверете отговорите си и изпратете кандидатурата навреме.
    }

# Files of an entry, and the consents of those whom pictures show.
calls-files-taken = Можете да качите файлове от вид { $kinds }, всеки до { $megabytes } МБ.
calls-files-at-most =
    { $most ->
        [one] Най-много един файл.
       *[other] Най-много { $most } файла.
    }
calls-files-none = Още няма качени файлове.
calls-files-add = Изберете файлове
calls-files-upload = Качване
calls-files-full = Тук няма място за друг файл. Премахнете някой, за да качите друг.
calls-files-too-large = { $name } е по-голям от { $megabytes } МБ. Изберете по-малък файл.
calls-files-sending = Качени { $percent } %
calls-files-cancel = Прекъсване на качването
calls-files-cancelled = Качването беше прекъснато.
calls-files-failed = Качването не успя. Проверете връзката си и опитайте отново.
calls-files-continue = Продължаване
calls-files-to-list = Към списъка
calls-file-refused = { $name }: { $why }
calls-file-kilobytes = { $size } кБ
calls-file-megabytes = { $size } МБ
calls-file-describe = Описание
calls-file-remove = Премахване на файла
calls-file-remove-question = Искате ли да премахнете този файл?
calls-file-remove-text = Той се изтрива веднага заедно с всичко, посочено за него.
calls-file-remove-sent = Той се премахва от черновата Ви. Изпратеното остава каквото е било, докато не изпратите кандидатурата отново.
calls-file-keep = Запазване на файла
calls-file-picture = За това изображение
calls-file-document = За този документ
calls-file-later = Не сега
calls-file-alt = Какво показва изображението?
calls-file-alt-hint = Едно изречение за хората, които не могат да го видят.
calls-file-credit = Кой е авторът на изображението?
calls-file-credit-hint = Името, както трябва да стои до изображението.
calls-file-credited = Изображение:
calls-file-about = Какъв е този документ?
calls-file-about-hint = Например: доклад за анкетата от май 2026 г.
calls-file-people = Кой може да бъде разпознат на изображението?
calls-file-people-hint = Изображение, на което може да бъде разпознат човек, се показва само със съгласието му.
calls-file-nobody = Никой
calls-file-consent-of = { $name }, съгласието е записано на { $date }
calls-file-consent-new = Човек, чието съгласие се записва по-долу
calls-file-consent = Ново съгласие
calls-file-consent-hint = Само ако по-горе сте избрали да се запише тук.
calls-file-people-unsaid = Още не е посочено кой може да бъде разпознат.
calls-file-people-nobody = Никой не може да бъде разпознат.
calls-file-people-consent = Със съгласието на { $name }
calls-file-people-somebody = Със съгласие
calls-fault-files-many =
    { $most ->
        [one] Тук може да има само един файл
       *[other] Тук може да има най-много { $most } файла
    }
calls-fault-file-refused = { $name } не може да се използва. Моля, премахнете файла
calls-fault-file-withdrawn = Съгласието за едно изображение вече не е в сила. Моля, премахнете изображението
calls-fault-file-consent = Съгласието за { $name } вече не е в сила. Моля, посочете отново кой може да бъде разпознат или премахнете изображението
calls-fault-file-alt = Моля, посочете какво показва { $name }
calls-fault-file-people = Моля, посочете кой може да бъде разпознат на { $name }
calls-task-files =
    { $count ->
        [one] един файл
       *[other] { $count } файла
    }
calls-task-consents =
    { $count ->
        [one] липсва едно съгласие
       *[other] липсват { $count } съгласия
    }
calls-consent-name = Кой е на изображението?
calls-consent-name-hint = Името, с което човекът желае да бъде представен.
calls-consent-guardian = Кой дава съгласието, ако е показано дете?
calls-consent-guardian-hint = Родител, настойник или попечител, ако показаният човек е непълнолетен.
calls-consent-covers = Какво може да се използва?
calls-consent-cover-face = Лицето
calls-consent-cover-voice = Гласът
calls-consent-cover-name = Името
calls-consent-uses = За какво може да се използва?
calls-consent-uses-hint = Както се е съгласил човекът, например: галерията на наградата и нейната брошура.
calls-consent-until = Докога?
calls-consent-until-hint = Последният ден, ако съгласието е дадено за определено време.
calls-consent-evidence = Откъде знаете за съгласието?
calls-consent-evidence-hint = Например: формуляр, подписан на 3 май, в архива на общината.
calls-fault-consent-name = Моля, посочете кой е на изображението
calls-fault-consent-covers = Изображение може да се покаже само ако съгласието обхваща лицето
calls-fault-consent-uses = Моля, посочете за какво може да се използва
calls-fault-consent-until = Моля, посочете ден, който не е минал
calls-fault-consent-evidence = Моля, посочете откъде знаете за съгласието
calls-fault-consent-over = Това съгласие вече не е в сила. Моля, изберете друг отговор
calls-fault-consent-sent = Това изображение е изпратено със съгласие, което трябва да остане към него. За да промените кой е показан, премахнете изображението и го качете отново
calls-consents = Съгласия
calls-consents-own = Съгласията за изображенията на Вашите кандидатури. Ако някой от показаните хора е променил решението си, оттеглете съгласието тук.
calls-consents-office = Съгласията за изображенията на кандидатурите по Вашите покани. Показаният човек винаги има последната дума: ако е променил решението си, оттеглете съгласието тук.
calls-consents-search = Търсене по име
calls-consents-find = Търсене
calls-consents-none = Тук няма съгласия.
calls-consent-for-child = Дадено за дете от { $name }
calls-consent-entries = Кандидатури
calls-consent-holds = Записано на { $date }
calls-consent-holds-until = В сила до { $date }
calls-consent-over = Изтекло на { $date }
calls-consent-ended = Оттеглено на { $date }
calls-consent-end = Оттегляне на съгласието
calls-consent-end-question = Искате ли да оттеглите това съгласие?
calls-consent-end-text = Всяко изображение, което се основава на него, се изтрива веднага и вече не се показва никъде. Това не може да се отмени.
calls-consent-keep = Запазване на съгласието
calls-letter-consent-subject = Изображение от Вашата кандидатура е изтрито
calls-letter-consent = Човек, показан във Вашата кандидатура, оттегли съгласието си и изтрихме изображението. Кандидатурата Ви остава каквато е; изображението вече не се показва никъде.

# Проверка за допустимост: чакащи, контролен списък, решения, писма.

screening-queue = Чакащи
screening-next = Поемане на следващата
screening-queue-caption = Кандидатурите в този списък, най-старата първа
screening-to-do = За действие от секретариата
screening-all = Всички кандидатури
screening-country = Държава
screening-all-countries = Всички държави
screening-language = Език
screening-all-languages = Всички езици
screening-filter = Показване на резултатите
screening-filter-clear = Изчистване на филтрите
screening-none = Няма кандидатури
screening-none-all = Показване на всички кандидатури
screening-campaign = Кампания
screening-authority = Публичен орган
screening-kind = Вид
screening-entering = Подаваща организация
screening-state = Състояние
screening-arrived = Изпратена
screening-version = Версия
screening-version-of = Изпратена версия номер { $number }
screening-age = Чака
screening-age-today = днес
screening-age-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
screening-due = Срок за отговор: { $due }
screening-due-over = Срокът за отговор изтече: { $due }
screening-pages = Страници на списъка
screening-page-before = Предишна
screening-page-after = Следваща
screening-entry = Кандидатура номер { $number }
screening-to-queue = Обратно към чакащите
screening-postal = Кандидатури по пощата
screening-postal-one = Кандидатура по пощата
screening-postal-text = Тук се записва полученото на хартия, а след това текстът се въвежда на същите страници, които ползват кандидатите. Който въвежда кандидатура, не може да решава по нея.
screening-postal-record = Записване на кандидатура, получена по пощата
screening-postal-begin = Записване и започване на въвеждането
screening-postal-entrant = Подател
screening-postal-entrant-hint = Лицето или службата, до която се адресират писмата.
screening-postal-email = Имейл адрес, посочен в документите
screening-postal-email-hint = Ако в документите има имейл адрес, всяко писмо се изпраща на него.
screening-postal-address = Пощенски адрес
screening-postal-address-hint = Необходим, когато няма имейл адрес: тогава всяко писмо се отпечатва и се изпраща по пощата.
screening-postal-day = Ден на пристигане
screening-postal-day-hint = Според пощенското клеймо или печата за получаване – както предвиждат правилата.
screening-postal-time = Час на пристигане
screening-postal-time-hint = Например 14:30, в часовата зона на поканата ({ $zone }). Ако е посочен само денят, оставете полето празно: тогава кандидатурата се смята за получена в началото на този ден.
screening-postal-language-hint = Езикът на документите. На него се пишат писмата.
screening-postal-note = Бележка за документите
screening-postal-note-hint = Например входящият номер или къде се съхраняват документите. Кандидатите не я виждат.
screening-postal-arrived = Пристигане на документите
screening-postal-late = След затварянето
screening-postal-typist = Записана от
screening-postal-typing = Въвежда се
screening-postal-emptied = Съдържанието е изтрито
screening-postal-go-on = Продължаване на въвеждането
screening-postal-take-over = Поемане на въвеждането
screening-postal-take-over-text = Друго лице въвежда тази кандидатура. Ако поемете въвеждането, после няма да можете да решавате по нея.
screening-paper = Писма на хартия
screening-paper-text = Тези писма не могат да бъдат изпратени по имейл. Отпечатайте тази страница, изпратете писмата по пощата и го отбележете тук.
screening-paper-none = За тази кандидатура няма писма за отпечатване.
screening-paper-waiting =
    { $count ->
        [one] Едно писмо за отпечатване и изпращане
       *[other] { $count } писма за отпечатване и изпращане
    }
screening-paper-written = Написано: { $when }
screening-paper-posted = Изпратено по пощата: { $when }
screening-paper-post = Отбелязване като изпратено

screening-state-new = Нова
screening-state-changed = Променена след решението
screening-state-waiting = Очаква се отговор
screening-state-proposed = Очаква потвърждение
screening-state-in-review = В преразглеждане
screening-state-eligible = Допустима
screening-state-not-eligible = Недопустима
screening-state-withdrawn = Оттеглена

screening-answer-changed = Променено спрямо предишната версия
screening-no-answer = Няма отговор
screening-declarations = Декларации
screening-declared = Декларирано
screening-not-declared = Не е декларирано
screening-unshown-undeclared = Не се показва в галерията: липсва декларацията за публикуване.
screening-unshown-no-declaration = Не се показва в галерията: формулярът на поканата не изисква декларация за публикуване.
screening-questions = Искания за разяснение
screening-question-open = Срок за отговор: { $when }
screening-question-answered = Получен отговор: { $when }
screening-question-closed = Приключено без отговор: { $when }
screening-notes = Бележки
screening-note = Вътрешна бележка
screening-note-hint = Кандидатите никога не виждат бележките.
screening-note-add = Запазване на бележката
screening-history = Хронология
screening-history-span = От { $from } до { $to }
screening-alike = Възможно дублиране
screening-alike-text = Тези кандидатури имат нещо общо с настоящата. Това е само указание.
screening-like-authority = същият орган
screening-like-link = същата връзка
screening-like-title = почти същото заглавие
screening-restore = Възстановяване
screening-restore-text = Кандидатурата е оттеглена. Ако това е станало по погрешка, можете да я възстановите; тогава е нужно ново решение.

screening-checklist = Контролен списък
screening-own = Вие участвате или сте участвали в тази кандидатура. Проверяват я и решават по нея други лица, затова не виждате контролния списък, бележките и хронологията.
screening-typed-in = Вие сте въвели тази кандидатура от хартия. Проверяват я и решават по нея други лица, затова не виждате контролния списък, бележките и хронологията.
screening-answer-yes = Да
screening-answer-no = Не
screening-answer-ask = За разяснение
screening-unanswered = Още не е проверено
screening-earlier = При предишната версия: { $answer }
screening-ask-rule = Искане за разяснение по това условие
screening-findings-save = Запазване на контролния списък
screening-evidence-none = Няма данни
screening-evidence-declared = Това знае само подаващата организация; не може да бъде проверено автоматично.
screening-evidence-kind = Записан вид: { $kind }
screening-evidence-member = Държава: { $country }. Към { $date } тя е членка на Европейския съюз.
screening-evidence-no-member = Държава: { $country }. Към { $date } тя не е членка на Европейския съюз.
screening-evidence-answered = Отговор: { $answer }
screening-evidence-unanswered = Няма отговор
screening-evidence-late = Изпратена след крайния срок
screening-evidence-grace = Изпратена след крайния срок ({ $sent }), но в допълнителния срок; страницата за преглед е била отворена преди това ({ $opened }).
screening-evidence-pass = Изпратена след крайния срок, с индивидуално удължаване до: { $until }
screening-evidence-days =
    { $count ->
        [one] Изпратена един ден преди крайния срок
       *[other] Изпратена { $count } дни преди крайния срок
    }
screening-evidence-hours =
    { $count ->
        [one] Изпратена един час преди крайния срок
       *[other] Изпратена { $count } часа преди крайния срок
    }
screening-evidence-minutes =
    { $count ->
        [one] Изпратена една минута преди крайния срок
       *[other] Изпратена { $count } минути преди крайния срок
    }
screening-evidence-seconds = Изпратена по-малко от минута преди крайния срок
screening-evidence-consents = Изображения с уредено съгласие: { $settled } от { $all }

screening-decide = Вземане на решение
screening-verdict = Какво решавате?
screening-second-person = Преди кандидатът да бъде уведомен, второ лице трябва да потвърди решението.
screening-reasons = Мотиви
screening-explanation = Обяснение за кандидата
screening-in-language = Текстът влиза в писмото така, както го напишете. Език на кандидатурата: { $language }.
screening-in-languages = Текстът влиза в писмото така, както го напишете. Език на писмото: { $letters }. Език на кандидатурата: { $language }.
screening-doubts = По тези условия отговорът не е „Да“:
screening-see-letter = Преглед на писмото
screening-cancel = Отказ
screening-change = Промяна
screening-decision-check = Прочетете писмото, преди да решите
screening-check-eligible = С решението писмото се изпраща веднага и кандидатурата може да се появи в галерията.
screening-check-upheld = С решението писмото се изпраща веднага.
screening-check-refusal = С предложението все още нищо не се изпраща. Второ лице прочита писмото и го потвърждава или го връща.
screening-propose = Предложение: недопустима
screening-find-eligible = Решение: допустима
screening-letter = Писмо
screening-letter-language = Език
screening-letter-to = До
screening-letter-nobody = Никой от участващите в кандидатурата няма профил, затова няма да бъде изпратено писмо.
screening-letter-paper = { $name } (писмо на хартия)
screening-to-confirmation = Потвърждаване или връщане
screening-to-own-proposal = Преглед или оттегляне на Вашето предложение
screening-proposed-by = Предложено от
screening-proposed-at = Дата на предложението
screening-own-proposal = Вие сте предложили това решение. Трябва да го потвърди друго лице; можете да го оттеглите.
screening-confirm = Потвърждаване: недопустима
screening-send-back = Връщане
screening-send-back-why = Защо го връщате?
screening-take-back = Оттегляне на предложението

screening-ask = Искане за разяснение
screening-ask-text = Искането се изпраща по имейл до всички, които участват в кандидатурата. То отваря отново един раздел; всички останали остават така, както са изпратени.
screening-ask-replaces = Има още едно отворено искане. Новото искане го приключва и заема мястото му.
screening-section = Кой раздел се отваря отново?
screening-section-hint = Могат да се променят само отговорите в този раздел.
screening-message = Вашето искане
screening-days = Дни за отговор
screening-ask-send = Изпращане на искането
screening-question-draft =
    Проверяваме Вашата кандидатура и не успяхме да установим дали е изпълнено това условие:

    „{ $rule }“

    Моля, допълнете отговорите в този раздел.

screening-asked = Секретариатът моли за разяснение
screening-asked-section = Раздел: { $section }
screening-asked-until = До { $until } можете да промените този раздел и да изпратите кандидатурата отново, дори ако междувременно поканата е затворена.

screening-to-review = Решение по искането за преразглеждане
screening-review-why = Защо кандидатът иска преразглеждане
screening-outcome = Какво решавате?
screening-upheld = Решението остава: недопустима
screening-overturned = Решението се променя: допустима
screening-review-explanation = Обяснение за кандидата
screening-review-decide = Вземане на решение по искането
screening-review-request = Искане за преразглеждане
screening-review = Преразглеждане на решението
screening-review-why-ask = Защо решението трябва да бъде преразгледано?
screening-review-why-hint = Напишете какво е пропуснато или разбрано погрешно. Текста чете лице, което не е участвало в решението.
screening-review-until = До { $until } можете да поискате преразглеждане.
screening-review-send = Изпращане на искането за преразглеждане
screening-review-unsent = Какво написахте
screening-review-asked = Поискали сте преразглеждане ({ $when }). Ще получите писмо с резултата.

screening-done-findings = Контролният списък е запазен.
screening-done-note = Бележката е запазена.
screening-done-asked = Искането е изпратено на кандидата.
screening-done-eligible = Кандидатурата е допустима. Писмото е изпратено.
screening-done-proposed = Решението е предложено. Второ лице трябва да го потвърди.
screening-done-confirmed = Решението е потвърдено. Писмото е изпратено.
screening-done-sent-back = Предложеното решение е върнато. Кандидатурата чака ново решение.
screening-done-reviewed = Взето е решение по искането за преразглеждане. Писмото е изпратено.
screening-done-restored = Кандидатурата е възстановена. Нужно е ново решение.

screening-error-changed = Междувременно кандидатурата е изпратена отново. Моля, първо прочетете новата версия
screening-error-decided = Междувременно е решил някой друг. Моля, прегледайте отново кандидатурата
screening-error-withdrawn = Междувременно кандидатурата е оттеглена
screening-error-waiting = Кандидатът все още има време да отговори. Моля, изчакайте отговора или изтичането на срока
screening-error-not-all-yes = Не по всяко условие отговорът е „Да“. Моля, първо изяснете това в контролния списък
screening-error-own = Вие участвате или сте участвали в тази кандидатура. Дали е допустима, трябва да реши друго лице
screening-error-typed-in = Вие сте въвели тази кандидатура от хартия. По нея трябва да реши друго лице
screening-error-same-person = Вие сте предложили това решение. Трябва да го потвърди друго лице
screening-error-took-part = Участвали сте в това решение или в тази кандидатура. По искането за преразглеждане трябва да реши друго лице
screening-error-verdict = Моля, изберете решение
screening-error-reasons = Моля, изберете поне един мотив
screening-error-explanation = Моля, обяснете решението в няколко изречения
screening-error-outcome = Моля, изберете резултата от преразглеждането
screening-error-settled = По кандидатурата е взето решение или тя е оттеглена. Вече не може да се иска разяснение
screening-error-section = Моля, изберете раздела, който се отваря отново
screening-error-message = Моля, напишете искането
screening-error-days = Моля, посочете брой дни от 1 до { $most }
screening-error-note = Моля, напишете бележката
screening-error-met = Междувременно някой друг е отговорил по това условие: { $answer }. Моля, проверете отговора си и запазете отново
screening-error-why = Моля, напишете защо решението трябва да бъде преразгледано
screening-error-why-long = Моля, съкратете текста до най-много { $most } думи
screening-error-review-late = Срокът за искане на преразглеждане е изтекъл.
screening-error-review-asked = Преразглеждане вече е поискано. Написаното от Вас не е изпратено
screening-error-review-withdrawn = Кандидатурата е оттеглена и няма какво да се преразглежда. Ако това е станало по погрешка, моля, пишете на секретариата
screening-error-postal-early = На този ден поканата още не е била отворена. Моля, проверете деня на пристигане
screening-error-postal-ahead = Този момент още не е настъпил. Моля, посочете деня и часа, в който са пристигнали документите
screening-error-postal-time = Моля, посочете часа с часове и минути, например 14:30
screening-error-postal-entrant = Моля, посочете кой е изпратил документите
screening-error-postal-address = Моля, посочете пощенски адрес или имейл адреса по-горе, за да могат да се изпращат писма

screening-history-begin = Кандидатурата е започната.
screening-history-name-bodies = Посочени са органът и подаващата организация.
screening-history-keep-naming = Въведени са данни за органа или подаващата организация, които още не са пълни.
screening-history-answer = Променени са отговори.
screening-history-leave-out-file = Файл е изваден от кандидатурата.
screening-history-leave = Едно лице вече не участва в кандидатурата.
screening-history-remove-colleague = Едно лице е премахнато от кандидатурата.
screening-history-hand-over = Кандидатурата е предадена на друго лице.
screening-history-record-source = Записан е източникът на кандидатурата.
screening-history-send = Кандидатурата е изпратена.
screening-history-withdraw = Кандидатурата е оттеглена.
screening-history-restore = Кандидатурата е възстановена.
screening-history-empty = Съдържанието на кандидатурата е изтрито.
screening-history-empty-inside = Непубличното съдържание е изтрито.
screening-history-warn-of-retention = Участниците са предупредени, че съдържанието на черновата ще бъде изтрито.
screening-history-record = Кандидатурата е записана от секретариата.
screening-history-record-arrival = Записано е получаване по пощата.
screening-history-post-letter = Изпратено е писмо на хартия по пощата.
screening-history-record-sending = Изпратената версия е записана от секретариата.
screening-history-find = Контролният списък е попълнен.
screening-history-ask = Изпратено е искане за разяснение.
screening-history-note = Написана е бележка.
screening-history-find-eligible = Кандидатурата е призната за допустима.
screening-history-propose-refusal = Предложено е кандидатурата да бъде призната за недопустима.
screening-history-confirm-refusal = Второ лице потвърди, че кандидатурата е недопустима.
screening-history-send-back-refusal = Предложеното решение е върнато.
screening-history-ask-review = Кандидатът поиска преразглеждане.
screening-history-uphold = След преразглеждането решението остава в сила.
screening-history-overturn = След преразглеждането кандидатурата е призната за допустима.
screening-history-other = Нещо по кандидатурата е променено.

screening-letter-about = Това писмо се отнася до Вашата кандидатура номер { $number }, „{ $title }“, по поканата „{ $call }“.
screening-letter-eligible-subject = Вашата кандидатура номер { $number } е допустима
screening-letter-eligible = Секретариатът провери Вашата кандидатура по публикуваните условия и я призна за допустима. На страницата на поканата е посочено какво следва.
screening-letter-restored-subject = Вашата кандидатура номер { $number } е възстановена
screening-letter-restored = Секретариатът възстанови Вашата оттеглена кандидатура. Тя отново е валидна във вида, в който сте я изпратили последно, и ще бъде проверена отново. Ще бъде показана публично само ако бъде призната за допустима. Ако не сте искали това, моля, отговорете на това писмо. Кандидатурата Ви е на този адрес:
screening-letter-refused-subject = Вашата кандидатура номер { $number } е недопустима
screening-letter-refused = Секретариатът провери кандидатурата по публикуваните условия и я призна за недопустима. Второ лице потвърди това решение.
screening-letter-reasons = Мотиви:
screening-letter-explanation = Секретариатът обяснява:
screening-letter-review = До { $until } имате право да поискате преразглеждане. По искането решава лице, което не е участвало в това решение. Можете да поискате преразглеждане на този адрес:
screening-letter-question-subject = Искане за разяснение по Вашата кандидатура номер { $number }
screening-letter-question = Секретариатът моли за разяснение по този раздел: { $section }.
screening-letter-question-until = До { $until } можете да промените този раздел и да изпратите кандидатурата отново. Всички останали раздели остават така, както сте ги изпратили. Вашата кандидатура е на този адрес:
screening-letter-upheld-subject = Преразглеждане на Вашата кандидатура номер { $number }: недопустима
screening-letter-upheld = Решението беше преразгледано от лице, което не е участвало в него. Решението остава: Вашата кандидатура е недопустима.
screening-letter-overturned-subject = Преразглеждане на Вашата кандидатура номер { $number }: допустима
screening-letter-overturned = Решението беше преразгледано от лице, което не е участвало в него. Решението се променя: Вашата кандидатура е допустима.
screening-letter-close = Секретариатът
screening-letter-by-post = Можете да отговорите по пощата. Моля, посочете номера на кандидатурата.

# The office makes and runs a call; questions about it are answered once for all.

editor-calls = Покани
editor-calls-caption = Поканите, които управлявате
editor-calls-none = Все още не управлявате покана.
editor-call = Покана
editor-state = Състояние
editor-ways = Към
editor-unpublished = Непубликувана
editor-edit = Редактиране
editor-preview = Предварителен преглед
editor-queue = Кандидатури за проверка
editor-gallery = Откриване на галерията

editor-new = Нова покана
editor-new-text = Поканата се създава, без да се публикува. Текстовете и формулярът се пишат след това.
editor-make = Създаване на поканата
editor-source = Език на оригинала
editor-source-hint = Езикът, на който текстовете се пишат първо. Всички останали са преводи.
editor-kind = За какво е поканата
editor-kind-award = Награда
editor-kind-residency = Художествени резиденции
editor-slug = Адрес
editor-slug-hint = Последната част от адреса на поканата в този сайт, например award-2027: малки латински букви, цифри и тирета. По-късно не може да се променя.
editor-zone = Часова зона
editor-closes-hint = Полученото в тази минута е закъсняло. Ако поканата е отворена до края на деня, посочете 0:00 ч. на следващия ден.
editor-copy = Копиране на формуляра на тази покана
editor-copy-hint = Оставете празно, за да започнете с празен формуляр.
editor-organisation = Организация, която управлява поканата

editor-texts = Текстове
editor-more = Всичко останало
editor-form = Формуляр
editor-publish = Публикуване на поканата
editor-passes = Индивидуални удължавания на срока
editor-answers = Въпроси за поканата
editor-save = Запазване
editor-grace = Допълнителен срок в минути
editor-grace-hint = През този срок след затварянето все още може да се изпрати кандидатура, чиято страница за преглед е била отворена преди това. Срокът не се обявява.
editor-draft-days = Дни за съхранение на черновите
editor-sent-days = Дни за съхранение на изпратените кандидатури
editor-withdrawn-days = Дни за съхранение на оттеглените кандидатури
editor-shown-days = Дни за съхранение на публичните кандидатури
editor-days-hint = От 30 до 7300, броени от затварянето (според запазеното сега – до { $day }).
editor-fault-days = Моля, въведете брой дни от 30 до 7300
editor-fault-shown-days = Публичните кандидатури се пазят поне колкото изпратените
editor-note = Защо се мести затварянето
editor-note-hint = Обяснението е необходимо, когато местите затварянето на публикувана покана. Всички го четат на страницата с промените в поканата: моля, напишете го на езика на оригинала.
editor-moves = Затварянето беше преместено
editor-moved = Преди: { $from }; сега: { $to }; преместено на { $at }
editor-unwritten = Още не е написано
editor-complete = Всички езици
editor-incomplete = Има езици за довършване
editor-missing-in = Липсва: { $languages }
editor-stale-in = За актуализиране: { $languages }
editor-draft-waits = Версия { $number } на формуляра е чернова. Кандидатите все още виждат предишната.
editor-publish-look = Проверка и публикуване

editor-languages-text = Оригиналът е задължителен. Ако оставите някой език празен, читателите му виждат оригинала и това е посочено на страницата.
editor-text-public = Поканата е публикувана: всички виждат промяната Ви веднага щом я запазите.
editor-original = { $language } (оригинал)
editor-stale = Оригиналът е променен след този превод.
editor-missing = Този превод липсва.
editor-text-title = Заглавие
editor-text-title-hint = Как се нарича поканата.
editor-text-summary = Резюме
editor-text-summary-hint = Едно или две изречения за списъци и търсачки.
editor-text-about = За поканата
editor-text-about-hint = За какво е поканата, кой може да участва и от чие име. Празен ред започва нов абзац.
editor-text-prize = Награда
editor-text-prize-hint = Какво получават най-добрите кандидатури.
editor-text-after = Какво следва
editor-text-after-hint = Какво следва след изпращането: проверка за допустимост, жури, резултати.

editor-form-published = Версия { $number } е публикувана. Първата Ви промяна започва чернова на следващата версия; кандидатите я виждат едва когато я публикувате.
editor-form-draft = Версия { $number } е чернова. Кандидатите я виждат едва когато я публикувате.
editor-faults = За поправяне преди публикуване
editor-group-questions = Раздели и въпроси
editor-group-reasons = Мотиви за „недопустима“
editor-add = Добавяне
editor-add-question = Добавяне на въпрос
editor-add-choice = Добавяне на отговор за избор
editor-up = Преместване нагоре
editor-down = Преместване надолу
editor-remove = Премахване
editor-remove-question = Искате ли да премахнете това?
editor-remove-whole = Премахва се и всичко в него.
editor-remove-text = Премахва се от черновата на формуляра. Вече изпратеното го запазва.
editor-keep = Оставяне
editor-discard = Изтриване на черновата
editor-done-made = Поканата е създадена. Напишете текстовете ѝ, после формуляра; преди публикуването не я вижда никой друг.
editor-done-saved = Промяната е запазена.
editor-done-published = Поканата е публикувана в тази версия.
editor-done-removed = Частта е премахната.
editor-done-discarded = Черновата е изтрита.
editor-code = Обозначение
editor-code-hint = Кратко име за адреси и експорт: малки латински букви, цифри и долни черти. По-късно не може да се променя. Въпросът с обозначение „title“ дава навсякъде името на кандидатурата; въпросите с обозначения „summary“ и „category“ се показват в галерията.
editor-question-kind = Как се отговаря на въпроса?
editor-question-kind-hint = По-късно не може да се променя. За да попитате по друг начин, добавете друг въпрос.

editor-part-section = Раздел
editor-part-question = Въпрос
editor-part-choice = Отговор за избор
editor-part-rule = Условие за участие
editor-part-declaration = Декларация
editor-part-criterion = Критерий
editor-part-reason = Мотив
editor-part-privacy = Информация за защитата на данните
editor-question-short-text = Кратък текст
editor-question-long-text = Дълъг текст
editor-question-choice = Един избор
editor-question-choices = Няколко избора
editor-question-number = Число
editor-question-date = Дата
editor-question-links = Връзки
editor-question-files = Файлове

editor-set-required = Задължителен отговор
editor-set-required-yes = Без отговор кандидатурата не може да се изпрати
editor-set-words = Най-много думи
editor-set-min = Най-малко число
editor-set-max = Най-голямо число
editor-set-not-before = Не преди датата в отговора на въпроса
editor-set-kinds = Видове файлове
editor-set-max-mb = Най-голям файл в мегабайти
editor-set-max-count = Най-много файлове или връзки
editor-set-pictures = Изображения
editor-set-pictures-yes = Да се искат описание, автор и съгласие на показаните лица
editor-set-private = Кой вижда отговора
editor-set-private-yes = Само секретариатът и журито виждат отговора
editor-set-criterion = Критерий, за който служи отговорът
editor-set-show-if = Въпросът се задава само след един от тези отговори
editor-set-show-if-hint = Отбележете отговори само на един предишен въпрос. Без отметка въпросът се задава винаги.
editor-set-looks-at = Какво проверява условието
editor-set-looks-at-hint = Пита се само това, което знае единствено подаващата организация; останалото се проверява автоматично.
editor-set-bodies = Органи, които могат да участват
editor-set-bodies-hint = Само за условие относно вида на органа.
editor-set-question = Въпрос, на който трябва да се отговори
editor-set-question-hint = Само за условие относно отговор.
editor-set-needed = Задължителна декларация
editor-set-needed-yes = Без нея кандидатурата не може да се изпрати
editor-set-weight = Тежест в проценти
editor-set-weight-hint = Всички тежести заедно дават 100.

editor-slot-intro = Въведение
editor-slot-hint = Указание
editor-slot-example = Пример за добър отговор
editor-slot-unit = Какво се брои
editor-slot-ask = Въпрос преди влизането
editor-slot-refusal = Защо не и какво може да се направи вместо това
editor-slot-low = Как изглежда 1
editor-slot-middle = Как изглежда 3
editor-slot-high = Как изглежда 5
editor-slot-who = Кой съхранява данните
editor-slot-why = Защо се съхраняват данните
editor-slot-how-long = Колко дълго се съхраняват данните
editor-looks-at-authority-kind = Видът на органа
editor-looks-at-country = Държавата: членка на Европейския съюз при откриването на поканата
editor-looks-at-declared = Нещо, което знае само подаващата организация
editor-looks-at-answered = На въпрос е даден отговор
editor-looks-at-in-time = Кандидатурата пристига навреме
editor-file-image = Изображения
editor-file-pdf = Документи в PDF

editor-publish-version = Публикуване на тази версия
editor-publish-first = След това всички могат да прочетат поканата, а след откриването ѝ могат и да кандидатстват.
editor-publish-next = Кандидатите ще срещнат версия { $number } в черновите си. Изпратеното запазва версията, с която е изпратено.
editor-publish-nothing = Няма нищо за публикуване: публикуваната версия е най-новата.
editor-diff = Какво е променено
editor-diff-none = Нищо не е променено.
editor-diff-added = Добавено
editor-diff-changed = Променено
editor-diff-moved = Преместено
editor-diff-removed = Премахнато
editor-diff-worded = { $text }: нова формулировка ({ $languages })
editor-missing-languages = Липсващи преводи
editor-missing-tick = Публикуване с липсващи преводи
editor-missing-tick-yes = Читателите на тези езици ще виждат оригинала
editor-preview-text = Така кандидатите ще виждат поканата и въпросите ѝ. Написаното тук не се запазва. Езикът се сменя в началото на страницата.
editor-preview-back = Обратно към поканата
editor-preview-version = Версия { $number } на формуляра
editor-changes = Промени в поканата
editor-changes-text = Изпратеното запазва версията на формуляра, с която е изпратено.
editor-changes-version = Версия { $number }, публикувана: { $time }

editor-passes-text = Индивидуалното удължаване на срока позволява на един кандидат да изпрати кандидатура след затварянето. Не виждате черновите, затова удължаването се дава на адрес.
editor-pass-email = Имейл адрес
editor-pass-email-hint = Удължаването важи за всяка чернова по тази покана, в която участва лицето с този адрес.
editor-pass-until = Валидно до
editor-pass-reason = Мотив
editor-pass-reason-hint = Остава записан и не се показва на кандидата.
editor-pass-give = Даване на индивидуално удължаване
editor-pass-given = Дадено: { $time }
editor-pass-taken-back = Оттеглено: { $time }
editor-pass-take-back = Оттегляне
editor-pass-over = Изтекло
editor-pass-yours = Секретариатът Ви даде индивидуално удължаване на срока. До { $until } можете да изпратите кандидатурата.
editor-letter-pass-subject = Можете да изпратите кандидатурата си по-късно
editor-letter-pass = Секретариатът Ви разрешава да изпратите кандидатура по поканата „{ $call }“ след затварянето ѝ (до { $until }).

editor-answers-text = Въпроси за поканата с отговори за всички.
editor-answers-none = Все още няма въпрос с отговор.
editor-answer-original = Този отговор все още не е преведен. Това е оригиналът. Език: { $language }.
editor-ask = Задаване на въпрос
editor-ask-text = Секретариатът отговаря за всички на страницата с въпроси за поканата. Името Ви не се показва там.
editor-ask-privacy = Секретариатът на поканата съхранява въпроса и името Ви, за да Ви отговори, докато данните на поканата бъдат изтрити. Публикуваният отговор не Ви назовава.
editor-ask-own = Вашите въпроси
editor-ask-field = Вашият въпрос
editor-ask-hint = Моля, не пишете нищо лично: въпросът се публикува заедно с отговора.
editor-ask-send = Изпращане на въпроса
editor-ask-wait = Можете да зададете следващия въпрос, когато на този бъде отговорено.
editor-ask-open = Очаква отговор
editor-ask-answered = С отговор
editor-ask-set-aside = Затворен без публичен отговор
editor-ask-read = Прочетете отговора
editor-answers-office-text = Отговорете веднъж за всички. Който е попитал, получава отговора по имейл.
editor-answers-office-none = Още никой не е попитал.
editor-answers-public = Публичната страница
editor-answer-new = Нов въпрос с отговор
editor-answer = Отговор
editor-answer-title = Отговор на въпрос
editor-asked = Дата на въпроса
editor-asked-as = Както е зададен
editor-answer-text = Формулирайте въпроса така, че да не издава нищо за този, който го е задал.
editor-answer-source-hint = Езикът, на който първо пишете въпроса и отговора.
editor-answer-publish = Публикуване
editor-set-aside = Затваряне без публичен отговор
editor-letter-answer-subject = Вашият въпрос
editor-letter-answered = Отговорихме на въпроса Ви за поканата:
editor-letter-set-aside = Затворихме въпроса Ви за поканата без публичен отговор. Моля, пишете на секретариата, ако имате нужда от помощ.

editor-fault-choose = Моля, изберете една от възможностите
editor-fault-title = Моля, посочете заглавието
editor-fault-slug = Моля, използвайте малки латински букви, цифри и тирета, първо буква, поне три знака
editor-fault-slug-taken = Този адрес е зает. Моля, изберете друг
editor-fault-instant = Моля, посочете дата и час
editor-fault-closes-first = Затварянето трябва да е след откриването
editor-fault-grace = Моля, посочете брой минути от 0 до 1440
editor-fault-has-opened = Поканата е открита или има кандидатури. Откриването вече не може да се променя
editor-fault-closes-earlier = Затварянето на публикувана покана може да се мести само за по-късно
editor-fault-no-note = Моля, посочете защо се мести затварянето
editor-fault-original = Моля, напишете текста на езика на оригинала
editor-fault-meanwhile = Междувременно друг е променил този текст. Сега той гласи: „{ $theirs }“. Запазете отново, за да поставите Вашия на негово място
editor-fault-long = Този текст е твърде дълъг. Моля, съкратете го
editor-fault-code = Моля, използвайте малки латински букви, цифри и долни черти, първо буква, най-много 40 знака
editor-fault-code-taken = Това обозначение вече се използва. Моля, изберете друго
editor-fault-code-kind = Публикувана версия е използвала това обозначение за въпрос от друг вид. Моля, изберете друго
editor-fault-number = Това число не е възможно тук. Моля, проверете го
editor-fault-range = Най-голямото число е по-малко от най-малкото
editor-fault-condition = Моля, отбележете отговори само на един въпрос
editor-fault-kinds = Моля, изберете поне един вид файлове
editor-fault-bodies = Моля, изберете поне един вид орган
editor-fault-question = Въпросът, на който трябва да се отговори, не съществува. Моля, изберете друг
editor-fault-looks-at = Моля, изберете какво проверява условието
editor-fault-no-title = Формулярът трябва да съдържа задължителен кратък текст с обозначение „title“: той дава името на кандидатурата
editor-fault-no-summary = Формулярът на награда трябва да съдържа видим за всички текст с обозначение „summary“: галерията го показва под заглавието
editor-fault-no-category = Формулярът на награда трябва да съдържа видим за всички въпрос с един избор и обозначение „category“: по него е разделена галерията
editor-fault-no-publication = Формулярът на награда трябва да съдържа декларация с обозначение „publication“: без нея никоя кандидатура не може да бъде показана
editor-fault-empty-section = Този раздел няма въпроси
editor-fault-two-choices = Има по-малко от два отговора за избор
editor-fault-not-earlier = Зависи от въпрос, който не е преди него
editor-fault-no-such-answer = Зависи от отговор, който не съществува
editor-fault-not-before = Сравнява се с дата, за която не се пита преди него
editor-fault-no-criterion = Критерият му не съществува
editor-fault-unwritten = Необходим текст още не е написан
editor-fault-weights = Тежестите на критериите дават общо { $sum } вместо 100
editor-fault-faults = Моля, поправете изброеното преди публикуване
editor-fault-missing = Липсват преводи. Моля, отбележете, че публикувате въпреки това
editor-fault-version = Междувременно формулярът е променен. Моля, прегледайте промените отново
editor-fault-answered = Междувременно някой друг е отговорил на този въпрос: { $answer } Ако публикувате сега, Вашият отговор ще замени неговия
editor-fault-email = Моля, посочете имейл адрес, например ime@example.eu
editor-fault-until = Моля, посочете бъдещ момент след затварянето
editor-fault-reason = Моля, посочете мотива
editor-fault-ask = Моля, напишете въпроса си
editor-fault-one-open = Предишният Ви въпрос още е отворен. Можете да зададете следващия, когато му бъде отговорено
