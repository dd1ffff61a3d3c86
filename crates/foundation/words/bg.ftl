# Рамката на всяка страница, проблемите, формулярите и краят на имейлите.

frame-skip = Към основното съдържание
frame-title-error = Грешка:
frame-language = Език
frame-language-choose = Избор на език
frame-main-menu = Главно меню
frame-menu = Меню
frame-breadcrumb = Вие сте тук
frame-foot = Още за сайта
frame-emblem = Емблема на Европейския съюз

problem-not-found = Тази страница не съществува
problem-not-found-text = Възможно е в адреса да има грешка или страницата да не е предназначена за Вас. Можете да започнете отново от началната страница.
problem-gone = Това съдържание е оттеглено
problem-gone-text = Това, което се намираше тук, е оттеглено и вече не се показва.
problem-cross-site = Този формуляр не е изпратен от нашия сайт
problem-cross-site-text = За Вашата сигурност приемаме формуляри само от нашите собствени страници. Върнете се, презаредете страницата и изпратете формуляра отново.
problem-too-large = Размерът е твърде голям
problem-too-large-text = Изпратеното от Вас надвишава размера, който можем да приемем тук. Върнете се и го съкратете.
problem-unreadable = Не успяхме да прочетем заявката
problem-unreadable-text = Нещо се е загубило при изпращането. Върнете се и опитайте отново.
problem-too-many = Моля, изчакайте малко
problem-too-many-text =
    { $minutes ->
        [one] Опитите бяха твърде много. Опитайте отново след една минута.
       *[other] Опитите бяха твърде много. Опитайте отново след { $minutes } минути.
    }
problem-broken = Възникна грешка в нашата система
problem-broken-text = На тази стъпка нищо от изпратеното не е записано. Върнете се и опитайте отново след малко; въведеното от Вас все още е във формуляра.
problem-home = Към началната страница
problem-contact = Свържете се с нас
problem-request = Номер на тази заявка, ако ни пишете:

form-errors = Моля, проверете отговорите си
form-error = Грешка:
form-optional = (по желание)
form-choose = Изберете
form-day = Ден
form-month = Месец
form-year = Година
form-line = Ред { $number }
form-words-at-most =
    { $count ->
        [one] Най-много една дума
       *[other] Най-много { $count } думи
    }
form-words-left =
    { $count ->
        [one] Остава една дума
       *[other] Остават { $count } думи
    }
form-words-over =
    { $count ->
        [one] Една дума в повече
       *[other] { $count } думи в повече
    }
