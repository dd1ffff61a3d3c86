# Покани и кандидатури, както ги виждат кандидатите.

calls-phase-coming = Отваря се скоро
calls-phase-open = Отворена за кандидатури
calls-phase-closed = Затворена
calls-not-translated = Тази покана все още не е преведена. Четете оригинала на следния език: { $language }.
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
calls-declarations = Декларации
calls-yes = Да
calls-no = Не
calls-continue = Продължаване
calls-step = { $number } от { $count }
calls-eligibility-no = Този път не можете да участвате
calls-eligibility-again = Отговорете отново на въпросите
calls-eligibility-yes = Можете да участвате
calls-eligibility-yes-text = Отговорите Ви са в съответствие с условията на поканата. За да започнете кандидатурата си, моля, влезте; достатъчен е имейл адрес.
calls-start = Започване на кандидатурата
calls-start-text = Можете да спрете по всяко време и да продължите по-късно. Всичко, което пишете, се запазва.
calls-entry-language = Език на кандидатурата
calls-entry-language-hint = Езикът, на който пишете отговорите си. Може да е различен от езика на тези страници.
calls-entries = Вашите кандидатури
calls-entries-none = Все още нямате кандидатури.
calls-entries-find = Търсене на отворена покана
calls-entry-untitled = Кандидатура без заглавие
calls-entry-draft = Чернова, неизпратена
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
calls-sent-text = До затварянето на поканата все още можете да променяте отговорите си и да ги изпращате отново.
calls-changed-since-sending = Променили сте отговори след изпращането на кандидатурата. Промяната важи само ако изпратите кандидатурата отново.
calls-withdrawn = Вие оттеглихте тази кандидатура
calls-withdrawn-text = Тя вече не се показва и не се оценява. Ако това е станало по погрешка, моля, пишете на секретариата.
calls-task-done = Завършена
calls-task-begun = В процес
calls-task-not-started = Незапочната
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
calls-autosave-conflict = Междувременно някой друг е променил този отговор. Сравнете двата текста:
calls-autosave-signed-out = Излезли сте от профила си. Текстът Ви остава в този браузър. Влезте отново, за да го запазите.

calls-conflict = Двама души са променили този отговор
calls-conflict-text = Докато сте писали, някой друг е запазил различен текст. Нищо не е загубено: изберете кой текст да остане или копирайте от единия в другия.
calls-conflict-theirs = Запазено от { $name } в { $time }
calls-conflict-yours = Вашият текст, все още незапазен
calls-conflict-keep-theirs = Оставяне на този текст
calls-conflict-save-yours = Запазване на Вашия текст

calls-check = Преглед на отговорите Ви
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
calls-sent-in-grace = Тя пристигна след затварянето на поканата. Зачита се, защото бяхте отворили страницата за преглед преди това.
calls-receipt-mailed = Изпратихме номера по имейл на всички, които участват в тази кандидатура.
calls-edit-until = До затварянето на поканата можете да променяте отговорите си и да ги изпращате отново.
calls-back-to-entry = Обратно към кандидатурата

calls-withdraw = Оттегляне на кандидатурата
calls-withdraw-question = Искате ли да оттеглите тази кандидатура?
calls-withdraw-text = Кандидатурата веднага отпада от надпреварата за наградата и от галерията. Секретариатът може да я възстанови, ако поискате това.
calls-keep-entry = Запазване на кандидатурата

calls-fault-missing = Моля, отговорете на този въпрос
calls-fault-choose = Моля, изберете един от отговорите
calls-fault-date = Моля, посочете дата с ден, месец и година, например 27 3 2026
calls-fault-date-order = Тази дата е преди началото. Моля, проверете и двете дати
calls-fault-number = Моля, посочете цяло число с цифри, например 250
calls-fault-number-low = Моля, посочете число, не по-малко от { $least }
calls-fault-number-high = Моля, посочете число, не по-голямо от { $most }
calls-fault-words =
    { $over ->
        [one] Отговорът Ви съдържа { $words } думи; допускат се най-много { $most }. Моля, съкратете го с една дума
       *[other] Отговорът Ви съдържа { $words } думи; допускат се най-много { $most }. Моля, съкратете го с { $over } думи
    }
calls-fault-link = Моля, посочете пълни адреси, които започват с https://, по един на ред
calls-fault-links-many =
    { $most ->
        [one] Моля, посочете най-много един адрес
       *[other] Моля, посочете най-много { $most } адреса
    }
calls-fault-file-missing = Моля, качете файл
calls-fault-body-name = Моля, попълнете наименованието
calls-fault-body-kind = Моля, изберете вида на организацията
calls-fault-body-country = Моля, изберете държавата
calls-fault-rule = { $why }
calls-fault-same-body = Подаващата организация съвпада с публичния орган. Ако органът сам подава кандидатурата, моля, оставете втората част празна

calls-not-sent-early = Поканата все още не е отворена. Отговорите Ви са запазени като чернова
calls-not-sent-late = Поканата е затворена. Отговорите Ви се пазят като чернова, но кандидатурата не е изпратена
calls-not-sent-withdrawn = Тази кандидатура е оттеглена. Ако желаете да бъде възстановена, моля, пишете на секретариата
calls-not-sent-authority = Моля, посочете публичния орган
calls-not-sent-undeclared = Без тази декларация кандидатурата не може да бъде изпратена

calls-letter-greeting = Уважаема госпожо / Уважаеми господин { $name },
calls-letter-receipt-subject = Получена кандидатура, номер { $number }
calls-letter-receipt = Получихме Вашата кандидатура. Нейният номер е { $number }. Моля, пазете този номер. До затварянето на поканата можете да променяте отговорите си и да ги изпращате отново.
calls-letter-withdrawn-subject = Оттеглена кандидатура
calls-letter-withdrawn = Кандидатурата Ви е оттеглена по Ваше искане. Тя вече не се показва и не се оценява. Ако това е станало по погрешка, моля, отговорете на това писмо.
calls-letter-reminder-subject = Вашата кандидатура още не е изпратена
calls-letter-reminder =
    { $days ->
        [one] Вашата кандидатура все още е чернова. Поканата се затваря след един ден. Моля, проверете отговорите си и изпратете кандидатурата навреме.
       *[other] Вашата кандидатура все още е чернова. Поканата се затваря след { $days } дни. Моля, проверете отговорите си и изпратете кандидатурата навреме.
    }
